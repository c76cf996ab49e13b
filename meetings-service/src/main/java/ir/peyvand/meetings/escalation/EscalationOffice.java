package ir.peyvand.meetings.escalation;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** Whose work list a step comes to. What belongs to no province comes to the committee. */
public enum EscalationOffice {
    /** The office that owns the resolution; without one, the secretariat of the leading body's province. */
    OWNER_OFFICE,
    /** The secretariat of the resolution's province: the council's secretary. */
    SECRETARIAT,
    /** The governorate of the resolution's province: the council's head. */
    GOVERNORATE,
    /** The national level. */
    COMMITTEE;

    public static final Map<String, EscalationOffice> BY_CODE = Kebab.words(EscalationOffice.class);

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
