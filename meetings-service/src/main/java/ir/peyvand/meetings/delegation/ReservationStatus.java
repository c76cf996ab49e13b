package ir.peyvand.meetings.delegation;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a reservation: part of a ceiling, held for one act. */
public enum ReservationStatus {
    /** Held for an act that is under way, until its time is over. */
    RESERVED,
    /** The act has been done: it counts for good. */
    USED,
    /** The act was not done. */
    RELEASED,
    /** Nobody said in time what became of the act; it no longer counts, and may still be used as far as there is room. */
    LAPSED;

    public static final Map<String, ReservationStatus> BY_CODE = Kebab.words(ReservationStatus.class);

    public boolean mayBecome(ReservationStatus next) {
        return mayBecome().contains(next);
    }

    Set<ReservationStatus> mayBecome() {
        return switch (this) {
            case RESERVED -> EnumSet.of(USED, RELEASED, LAPSED);
            case LAPSED -> EnumSet.of(USED);
            case USED, RELEASED -> EnumSet.noneOf(ReservationStatus.class);
        };
    }

    /** What a state is at a moment: reserved ends by itself. */
    ReservationStatus at(Instant now, Instant expiresAt) {
        return this == RESERVED && !now.isBefore(expiresAt) ? LAPSED : this;
    }

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
