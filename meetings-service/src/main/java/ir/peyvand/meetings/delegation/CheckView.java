package ir.peyvand.meetings.delegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether an act is covered.
 *
 * @param live whether one live delegation covers all of it
 * @param delegation urn of that delegation; of the nearest one when none covers it; absent when the province has none
 * @param reference of the same delegation
 * @param remaining what is left of its ceiling
 * @param missing what the nearest delegation lacks; empty when the act is covered
 */
@Schema(name = "DelegationCheck")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckView(
        boolean live,

        @Schema(examples = "urn:peyvand:delegation:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10") @Nullable
        String delegation,

        @Schema(examples = "DEL-03-0007") @Nullable String reference,
        LocalDate on,
        @Nullable Money remaining,
        List<MissingPart> missing) {}
