package ir.peyvand.meetings.minutes;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;

/** The life of minutes. Nothing else decides which state may follow which. */
public enum MinutesStatus {
    /** Being written by those who write the meeting; nobody else sees them. */
    DRAFT,
    /** Frozen with their digest; corrections stand beside them. */
    APPROVED;

    public boolean mayBecome(MinutesStatus next) {
        return this == DRAFT && next == APPROVED;
    }

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
