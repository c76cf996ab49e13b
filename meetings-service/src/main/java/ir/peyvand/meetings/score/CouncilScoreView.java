package ir.peyvand.meetings.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The score of a province's council on a day.
 *
 * @param score 0 to 100
 * @param rank among all provinces, 1 for the highest; equal scores share it
 */
public record CouncilScoreView(
        @Schema(examples = "IR-03") String province,
        LocalDate on,
        @Schema(examples = "71.25") BigDecimal score,
        @Schema(examples = "4") int rank,
        List<IndicatorScoreView> indicators) {}
