package ir.peyvand.agreements.outcome;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.Set;

/** The life of a figure. Nothing else decides which state may follow which. */
public enum OutcomeStatus {
    /** An expected figure counts now; a realised one waits to be verified. */
    REPORTED,
    /** Somebody other than the reporter found it so. */
    VERIFIED,
    /** Somebody other than the reporter did not find it so; it counts nowhere. */
    REJECTED;

    private Set<OutcomeStatus> following() {
        return switch (this) {
            case REPORTED -> EnumSet.of(VERIFIED, REJECTED);
            case VERIFIED, REJECTED -> EnumSet.noneOf(OutcomeStatus.class);
        };
    }

    public boolean mayBecome(OutcomeStatus next) {
        return following().contains(next);
    }

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
