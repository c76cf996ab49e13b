package ir.peyvand.agreements.procedure;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;

/** How far a step is. */
public enum StepState {
    /** Its clock has not begun. */
    WAITING,
    RUNNING,
    DONE,
    /** It should have been done by now. */
    OVERDUE;

    /** The word in JSON. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
