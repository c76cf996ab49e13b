package ir.peyvand.meetings.action;

import ir.peyvand.kit.text.LocalizedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An action as callers see it.
 *
 * @param position its place in the plan, from 1
 * @param weight its share of the resolution
 * @param progress 0 to 1
 */
public record ActionView(
        UUID id,
        String urn,
        UUID resolution,
        int position,
        LocalizedText title,
        @Schema(examples = "0.6") BigDecimal weight,
        @Schema(examples = "secretariat:IR-03") String assignee,
        LocalDate dueOn,
        @Schema(examples = "0.5") BigDecimal progress,
        Instant created,
        Instant modified,
        long version) {

    static final String TYPE = "resolution-action";

    /** Where it is read and reported on. */
    String href() {
        return "/api/v1/resolutions/" + resolution + "/actions/" + id;
    }

    boolean finished() {
        return progress.compareTo(BigDecimal.ONE) == 0;
    }
}
