package ir.peyvand.agreements.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.time.Frequency;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * From which age of the last accepted report the light of an agreement turns.
 *
 * @param validUntil the last day on which it holds; null until another follows
 * @param yellowAfter days: the light is yellow when more have passed
 * @param redAfter days: the light is red when more have passed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportLightRule(
        Frequency frequency,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Schema(examples = "105") int yellowAfter,
        @Schema(examples = "195") int redAfter,
        @Schema(examples = "default") String source) {

    Light light(long ageDays) {
        if (ageDays > redAfter) {
            return Light.RED;
        }
        return ageDays > yellowAfter ? Light.YELLOW : Light.GREEN;
    }
}
