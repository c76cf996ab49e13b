package ir.peyvand.meetings.work;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** Which part of a work list is asked for. */
public enum WorkState {
    /** Everything that is still to be done. */
    OPEN,
    /** Still to be done, and its last day is today or later. */
    DUE,
    /** Still to be done although its last day has passed. */
    OVERDUE,
    /** Done, or no longer called for. */
    CLOSED;

    public static final Map<String, WorkState> BY_CODE = Kebab.words(WorkState.class);

    /** The word in parameters. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
