package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/**
 * What a reviewer makes of a likeness.
 *
 * @param reason 1 to 1,000 characters; it stays with both agreements
 */
public record JudgeLikeness(
        @NotNull Judgement outcome,
        @NotNull @PeopleText(max = 1000) String reason) {

    /** What can be judged. */
    public enum Judgement {
        DUPLICATE(LikenessOutcome.DUPLICATE),
        RELATED(LikenessOutcome.RELATED),
        DIFFERENT(LikenessOutcome.DIFFERENT);

        private final LikenessOutcome outcome;

        Judgement(LikenessOutcome outcome) {
            this.outcome = outcome;
        }

        LikenessOutcome outcome() {
            return outcome;
        }

        /** The word in JSON. */
        @com.fasterxml.jackson.annotation.JsonValue
        public String code() {
            return outcome.code();
        }
    }
}
