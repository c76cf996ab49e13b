package ir.peyvand.meetings.audience;

import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The audience of a record as its table keeps it, in the columns that {@link AudienceVisibility} asks for. */
@Embeddable
public class Readers {

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] provinces;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] missions;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Readers() {}

    public Readers(Audience audience) {
        provinces = sorted(audience.provinces());
        missions = sorted(audience.missions());
    }

    private static String[] sorted(Collection<String> codes) {
        return codes.stream().sorted().toArray(String[]::new);
    }

    public Audience audience() {
        return Audience.of(List.of(provinces), List.of(missions));
    }
}
