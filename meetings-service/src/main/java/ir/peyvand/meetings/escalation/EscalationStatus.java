package ir.peyvand.meetings.escalation;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The life of a step that was taken. Nothing else decides which state may follow which. */
public enum EscalationStatus {
    /** With its recipient, or the office it was delegated to. */
    OPEN,
    /** A new plan was accepted, or an objection made; the ladder goes on until the cause is gone. */
    ANSWERED,
    /** Nobody answered in time: the next step has been taken. */
    PASSED_ON,
    /** The cause is gone: the resolution is done, given up, or has another deadline. */
    STOPPED;

    public static final Map<String, EscalationStatus> BY_CODE = Kebab.words(EscalationStatus.class);

    private Set<EscalationStatus> following() {
        return switch (this) {
            case OPEN -> EnumSet.of(ANSWERED, PASSED_ON, STOPPED);
            case ANSWERED, PASSED_ON, STOPPED -> EnumSet.noneOf(EscalationStatus.class);
        };
    }

    public boolean mayBecome(EscalationStatus next) {
        return following().contains(next);
    }

    /** The words of the states that may follow. */
    List<String> legalMoves() {
        return following().stream().map(EscalationStatus::code).sorted().toList();
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
