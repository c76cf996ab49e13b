package ir.peyvand.meetings.resolution;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The life of a resolution. Nothing else decides which state may follow which. */
public enum ResolutionStatus {
    /** Written down and not decided yet; only now can its text change. */
    PROPOSED,
    /** Decided, with its guarantee; nobody has begun yet. */
    ADOPTED,
    /** Its owner carries it out. */
    IN_PROGRESS,
    /** Its owner says so and shows evidence, which nobody has accepted yet. */
    DONE,
    /** Somebody other than its owner has accepted the evidence. */
    VERIFIED,
    /** The decision was put off. */
    POSTPONED,
    /** Taken back. */
    WITHDRAWN,
    /** Decided against. */
    REJECTED;

    public static final Map<String, ResolutionStatus> BY_CODE = Kebab.words(ResolutionStatus.class);

    public boolean mayBecome(ResolutionStatus next) {
        return following().contains(next);
    }

    /** Refuses a move that is not legal. */
    void requireMove(ResolutionStatus next) {
        if (!mayBecome(next)) {
            throw ResolutionProblems.moveNotLegal(this, next);
        }
    }

    /** Refuses a verb that leads to {@code next} from these states alone. */
    void requireOneOf(ResolutionStatus next, ResolutionStatus... from) {
        if (!List.of(from).contains(this)) {
            throw ResolutionProblems.moveNotLegal(this, next);
        }
    }

    private Set<ResolutionStatus> following() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(ADOPTED, POSTPONED, WITHDRAWN, REJECTED);
            case POSTPONED -> EnumSet.of(ADOPTED, WITHDRAWN, REJECTED);
            case ADOPTED -> EnumSet.of(IN_PROGRESS, WITHDRAWN);
            case IN_PROGRESS -> EnumSet.of(DONE, WITHDRAWN);
            case DONE -> EnumSet.of(VERIFIED, IN_PROGRESS);
            case VERIFIED -> EnumSet.of(IN_PROGRESS);
            case WITHDRAWN, REJECTED -> EnumSet.noneOf(ResolutionStatus.class);
        };
    }

    List<String> legalMoves() {
        return following().stream().map(ResolutionStatus::code).toList();
    }

    /** Whether its text can still change. */
    public boolean isUndecided() {
        return this == PROPOSED || this == POSTPONED;
    }

    /** Whether its owner still has to do something, so that its deadline binds. */
    public boolean isLive() {
        return this == ADOPTED || this == IN_PROGRESS;
    }

    /** Whether it was adopted and holds: it counts in roll-ups. */
    public boolean counts() {
        return isLive() || this == DONE || this == VERIFIED;
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
