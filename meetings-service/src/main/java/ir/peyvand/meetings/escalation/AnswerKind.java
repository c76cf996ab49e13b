package ir.peyvand.meetings.escalation;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** How a step may be answered. */
public enum AnswerKind {
    /** The recipient accepts a new plan of how the resolution will be carried out. */
    ACCEPT_NEW_PLAN,
    /** The recipient objects, with the reason. */
    OBJECT,
    /** Another office answers instead. */
    DELEGATE;

    static final Map<String, AnswerKind> BY_CODE = Kebab.words(AnswerKind.class);

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
