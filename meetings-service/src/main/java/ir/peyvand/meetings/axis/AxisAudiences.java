package ir.peyvand.meetings.axis;

import ir.peyvand.meetings.audience.Audience;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may know of an axis. */
final class AxisAudiences {

    private AxisAudiences() {}

    /** Its own offices alone. */
    static Audience ofDraft(@Nullable String province) {
        return new Audience(province == null ? Set.of() : Set.of(province), Set.of());
    }

    /** Whom it concerns, who stands behind it, and who takes part in its meeting. */
    static Audience ofSubmitted(Axis axis, List<Sponsor> sponsors, Audience meeting) {
        var provinces = new HashSet<>(axis.content().provincesOrNone());
        axis.province().ifPresent(provinces::add);
        sponsors.forEach(sponsor -> provinces.add(sponsor.province()));
        return new Audience(provinces, Set.of()).with(meeting);
    }
}
