package ir.peyvand.meetings.merger;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.axis.AxisView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an offer discloses of an axis to the sponsors of the other one: its title and who stands behind it.
 *
 * @param province that brings it; left out when the committee does
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OfferedAxisView(
        UUID id,
        @Schema(examples = "AX-00021") String reference,
        LocalizedText title,
        @Schema(examples = "IR-04") @Nullable String province,
        @Schema(examples = "[\"IR-04\"]") List<String> sponsors) {

    static OfferedAxisView from(AxisView axis, List<String> sponsors) {
        return new OfferedAxisView(axis.id(), axis.reference(), axis.title(), axis.province(), sponsors);
    }
}
