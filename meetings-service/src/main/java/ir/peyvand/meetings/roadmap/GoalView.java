package ir.peyvand.meetings.roadmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A goal with its indicators.
 *
 * @param attained the mean of what its indicators have attained, 0 to 1
 * @param overdue whether its day has passed before all of it is attained
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoalView(
        Horizon horizon,
        LocalizedText title,
        @Nullable LocalizedText text,
        LocalDate dueOn,
        List<IndicatorView> indicators,
        @Schema(examples = "0.3") BigDecimal attained,
        boolean overdue) {

    private static final int DIGITS = 4;

    static GoalView of(Goal goal, LatestValues latest, LocalDate today) {
        List<IndicatorView> indicators = goal.indicators().stream()
                .map(indicator -> IndicatorView.of(indicator, latest))
                .toList();
        BigDecimal attained = indicators.stream()
                .map(IndicatorView::attained)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(indicators.size()), DIGITS, RoundingMode.HALF_UP);
        return new GoalView(
                goal.horizon(),
                goal.title(),
                goal.text(),
                goal.dueOn(),
                indicators,
                attained,
                goal.dueOn().isBefore(today) && attained.compareTo(BigDecimal.ONE) < 0);
    }
}
