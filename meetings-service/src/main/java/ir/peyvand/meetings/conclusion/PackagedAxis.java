package ir.peyvand.meetings.conclusion;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.axis.AxisKind;
import ir.peyvand.meetings.axis.AxisView;
import ir.peyvand.meetings.axis.WorkingGroup;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An axis as the package has it.
 *
 * @param number its place, from 1, without a gap
 * @param province that brought it; left out when the committee did
 * @param sponsors who stands behind it, with what each of them wrote
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PackagedAxis(
        @Schema(examples = "21") int number,
        UUID id,
        @Schema(examples = "AX-00021") String reference,
        AxisKind kind,
        @Nullable WorkingGroup workingGroup,
        LocalizedText title,
        @Nullable LocalizedText body,
        @Nullable LocalizedText cause,
        @Nullable LocalizedText evidence,
        @Nullable LocalizedText legalBasis,
        @Nullable String subject,
        @Schema(examples = "IR-04") @Nullable String province,
        @Schema(examples = "[\"IR-04\"]") List<String> provinces,
        @Schema(examples = "[\"TR\"]") List<String> countries,
        List<PackagedSponsor> sponsors) {

    /**
     * A province that stands behind an axis of the package.
     *
     * @param original id of the axis that it submitted
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record PackagedSponsor(
            @Schema(examples = "IR-04") String province,
            UUID original,
            LocalizedText title,
            @Nullable LocalizedText body) {}

    static PackagedAxis from(AxisView axis) {
        Integer number = axis.number();
        if (number == null) {
            throw new IllegalStateException("an adopted axis has its number");
        }
        return new PackagedAxis(
                number,
                axis.id(),
                axis.reference(),
                axis.kind(),
                axis.workingGroup(),
                axis.title(),
                axis.body(),
                axis.cause(),
                axis.evidence(),
                axis.legalBasis(),
                axis.subject(),
                axis.province(),
                axis.provinces().stream().sorted().toList(),
                axis.countries().stream().sorted().toList(),
                axis.sponsors().stream()
                        .map(sponsor -> new PackagedSponsor(
                                sponsor.province(), sponsor.original(), sponsor.title(), sponsor.body()))
                        .sorted(Comparator.comparing(PackagedSponsor::province)
                                .thenComparing(PackagedSponsor::original))
                        .toList());
    }
}
