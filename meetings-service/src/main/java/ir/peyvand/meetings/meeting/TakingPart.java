package ir.peyvand.meetings.meeting;

import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.audience.Readers;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who convenes a meeting, who takes part, and whom it so concerns. */
@Embeddable
class TakingPart {

    @Column(name = "body_id")
    private UUID body;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Participant> participants;

    @Column
    private UUID[] bodies;

    @Embedded
    private Readers readers;

    private String[] countries;

    @Column(name = "composition_id")
    private @Nullable UUID composition;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected TakingPart() {}

    static TakingPart of(MeetingContent content, Involved involved) {
        var taking = new TakingPart();
        taking.body = content.body();
        taking.participants = List.copyOf(content.participantsOrNone());
        taking.bodies = Stream.concat(
                        Stream.of(content.body()),
                        content.participantsOrNone().stream()
                                .map(Participant::body)
                                .filter(Objects::nonNull))
                .toArray(UUID[]::new);
        taking.concern(involved);
        return taking;
    }

    /** Whom it concerns may be worked out anew, as long as it has not been called. */
    void concern(Involved involved) {
        readers = new Readers(Audience.of(involved.provinces(), involved.missions()));
        countries = new TreeSet<>(involved.countries()).toArray(String[]::new);
        composition = involved.composition();
    }

    boolean isAsIn(MeetingContent content) {
        return content.body().equals(body) && content.participantsOrNone().equals(participants);
    }

    UUID body() {
        return body;
    }

    List<Participant> participants() {
        return participants;
    }

    List<String> countries() {
        return List.of(countries);
    }

    Audience audience() {
        return readers.audience();
    }

    Optional<UUID> composition() {
        return Optional.ofNullable(composition);
    }
}
