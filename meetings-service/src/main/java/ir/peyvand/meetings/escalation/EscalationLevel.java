package ir.peyvand.meetings.escalation;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** How high a resolution has climbed, from the lowest to the highest. */
public enum EscalationLevel {
    /** Whoever is answerable for the resolution. */
    OWNER,
    /** Of the council. */
    SECRETARY,
    /** Head of the council. */
    GOVERNOR,
    NATIONAL_SECRETARIAT,
    /** The national committee. */
    COMMITTEE,
    FIRST_VICE_PRESIDENT;

    public static final Map<String, EscalationLevel> BY_CODE = Kebab.words(EscalationLevel.class);

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
