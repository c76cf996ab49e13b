package ir.peyvand.meetings.resolution;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.money.PlainNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The light of a resolution on a day, with what it was told from.
 *
 * @param light left out where nothing was to be carried out on that day
 * @param status at the end of the day; left out when the resolution was not there yet
 * @param dueOn the deadline as it stood on that day
 * @param rule that held on that day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LightView(
        UUID resolution,
        LocalDate on,
        @Nullable Light light,
        @Nullable ResolutionStatus status,
        @Nullable LocalDate dueOn,
        @Schema(examples = "0.45") @Nullable BigDecimal progress,
        @Nullable LocalDate reportedOn,
        LightRule rule) {

    static LightView of(ResolutionView resolution, LocalDate day, LightRule rule, Standing standing) {
        return new LightView(
                resolution.id(),
                day,
                rule.light(standing, day).orElse(null),
                standing.status(),
                standing.dueOn(),
                PlainNumber.of(standing.progress()),
                standing.reportedOn(),
                rule);
    }

    static LightView unknown(ResolutionView resolution, LocalDate day, LightRule rule) {
        return new LightView(resolution.id(), day, null, null, null, null, null, rule);
    }
}
