package ir.peyvand.meetings.deadline;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The life of a request to move a deadline. Nothing else decides which state may follow which. */
public enum DeadlineChangeStatus {
    /** Before those who decide. */
    REQUESTED,
    /** Somebody other than who asked agreed: the deadline has moved. */
    APPROVED,
    /** The deadline stands. */
    REFUSED;

    public boolean mayBecome(DeadlineChangeStatus next) {
        return following().contains(next);
    }

    private Set<DeadlineChangeStatus> following() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(APPROVED, REFUSED);
            case APPROVED -> EnumSet.noneOf(DeadlineChangeStatus.class);
            case REFUSED -> EnumSet.noneOf(DeadlineChangeStatus.class);
        };
    }

    List<String> legalMoves() {
        return following().stream().map(DeadlineChangeStatus::code).toList();
    }

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
