package ir.peyvand.agreements.fate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many documents of a campaign had no fate at the end of a day, as far as the caller may know of them.
 *
 * @param on the day, UTC
 * @param documents in the register on that day
 * @param undetermined of these, those whose fate was open
 * @param items the most undetermined first
 */
public record UndeterminedView(
        UUID campaign,
        CountedBy by,
        LocalDate on,
        @Schema(examples = "80") long documents,
        @Schema(examples = "17") long undetermined,
        List<Item> items) {

    /**
     * One province or country.
     *
     * @param value its code; left out for documents whose country is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "UndeterminedItem")
    public record Item(
            @Schema(examples = "IR-03") @Nullable String value,
            @Schema(examples = "12") long documents,
            @Schema(examples = "5") long undetermined) {}
}
