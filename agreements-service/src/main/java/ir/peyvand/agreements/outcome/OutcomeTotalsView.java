package ir.peyvand.agreements.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.text.LocalizedText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A roll-up.
 *
 * @param by what the groups are
 * @param items groups in the order of their codes
 * @param next the cursor of the following page; null on the last one
 * @param total how many groups there are
 * @param sum over all groups, which is the sum over all signed agreements
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeTotalsView(
        @Schema(examples = "province") String by,
        List<Group> items,
        @Nullable String next,
        Total total,
        Sums sum) {

    /**
     * One group.
     *
     * @param code of the province, the country, the subject area or the year, or the id of the party; null when there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OutcomeGroup")
    public record Group(
            @Schema(examples = "IR-09") @Nullable String code,
            @Nullable LocalizedText name,
            Sums sums) {}
}
