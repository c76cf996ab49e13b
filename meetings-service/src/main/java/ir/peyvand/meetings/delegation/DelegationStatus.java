package ir.peyvand.meetings.delegation;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a delegation. It is live while it is granted and the day is within its dates. */
public enum DelegationStatus {
    /** Before the committee; it may still be changed. */
    REQUESTED,
    /** Granted on behalf of who lends the authority. */
    GRANTED,
    REFUSED,
    /** Taken back by who asked for it. */
    WITHDRAWN,
    /** Ended before its time; acts of earlier days stay covered. */
    REVOKED,
    /** Its last day has passed: nobody has to move it there. */
    EXPIRED;

    public static final Map<String, DelegationStatus> BY_CODE = Kebab.words(DelegationStatus.class);

    public boolean mayBecome(DelegationStatus next) {
        return mayBecome().contains(next);
    }

    Set<DelegationStatus> mayBecome() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(GRANTED, REFUSED, WITHDRAWN);
            case GRANTED -> EnumSet.of(REVOKED, EXPIRED);
            case REFUSED, WITHDRAWN, REVOKED, EXPIRED -> EnumSet.noneOf(DelegationStatus.class);
        };
    }

    /** What a state is on a day: granted ends by itself. */
    public DelegationStatus on(LocalDate day, LocalDate validUntil) {
        return this == GRANTED && day.isAfter(validUntil) ? EXPIRED : this;
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
