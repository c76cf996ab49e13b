package ir.peyvand.agreements.review;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reviewer holds of the statement of need, and why. It decides of everything that the agreement is like: what is
 * needed is related to it, what is not needed repeats it.
 *
 * @param likenesses those of which the reviewer holds something else
 */
public record JudgeNeed(
        @NotNull NeedOutcome outcome,
        @NotNull @PeopleText(max = 2000) String reason,
        @Nullable @Size(max = 60) List<@NotNull @Valid JudgedLikeness> likenesses) {

    List<JudgedLikeness> likenessesOrNone() {
        return likenesses == null ? List.of() : likenesses;
    }
}
