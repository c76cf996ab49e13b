package ir.peyvand.meetings.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What would move the rank of a province on a day.
 *
 * @param scoreToReach the score of the next province above, whose rank it gives; absent for the first
 * @param moves the smallest sets of open items whose completion reaches it, at most five; none when all of them are not enough
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RankMoveView(
        @Schema(examples = "IR-03") String province,
        LocalDate on,
        @Schema(examples = "71.25") BigDecimal score,
        @Schema(examples = "4") int rank,
        @Nullable @Schema(examples = "72.4") BigDecimal scoreToReach,
        List<Move> moves) {

    /**
     * One way of the smallest size.
     *
     * @param score with the items done, all else as it is
     * @param rank with them done
     * @param items the earliest due of each indicator
     */
    public record Move(
            @Schema(examples = "73.1") BigDecimal score,
            @Schema(examples = "3") int rank,
            List<Item> items) {}

    /** An open item. */
    public record Item(
            @Schema(examples = "resolutions-carried-out") String indicator, ScoredRecord record) {}
}
