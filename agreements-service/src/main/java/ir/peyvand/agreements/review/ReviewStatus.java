package ir.peyvand.agreements.review;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The life of a review. Nothing else decides which state may follow which. */
public enum ReviewStatus {
    /** Waits for a reviewer of its role. */
    OPEN,
    /** With one reviewer, who alone may decide. */
    TAKEN,
    /** Nothing stands against the agreement. */
    APPROVED,
    /** The agreement went back to its authors, with the reason. */
    RETURNED,
    /** The agreement left review another way: returned by somebody else, or withdrawn. */
    CANCELLED;

    public static final Map<String, ReviewStatus> BY_CODE = Kebab.words(ReviewStatus.class);

    private Set<ReviewStatus> following() {
        return switch (this) {
            case OPEN -> EnumSet.of(TAKEN, CANCELLED);
            case TAKEN -> EnumSet.of(OPEN, APPROVED, RETURNED, CANCELLED);
            case APPROVED, RETURNED, CANCELLED -> EnumSet.noneOf(ReviewStatus.class);
        };
    }

    public boolean mayBecome(ReviewStatus next) {
        return following().contains(next);
    }

    /** Whether its deadline still runs. */
    public boolean isPending() {
        return this == OPEN || this == TAKEN;
    }

    /** The words of the states that may follow. */
    List<String> legalMoves() {
        return following().stream().map(ReviewStatus::code).sorted().toList();
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
