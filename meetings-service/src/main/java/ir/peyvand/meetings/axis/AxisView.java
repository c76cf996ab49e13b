package ir.peyvand.meetings.axis;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An axis as callers see it.
 *
 * @param meeting that takes it up; left out while there is none
 * @param number its place in the meeting's package, from 1
 * @param province whose office brings it; left out when the committee does
 * @param provinces whom it concerns; of a joint problem, whom any of its originals concerns
 * @param weight what raises its rank, and why
 * @param sponsors who stands behind it, from its submission on, each with the original text; only on single records
 * @param mergedInto the axis that it goes on in
 * @param maker subject of the token that registered it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AxisView(
        UUID id,

        @Schema(examples = "urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        String urn,

        @Schema(examples = "AX-00021") String reference,
        @Nullable UUID meeting,
        @Schema(examples = "21") @Nullable Integer number,
        @Schema(examples = "problem") AxisKind kind,
        @Schema(examples = "submitted") AxisStatus status,

        @Schema(examples = "non-oil-exports") @Nullable WorkingGroup workingGroup,

        LocalizedText title,
        @Nullable LocalizedText body,
        @Nullable LocalizedText cause,
        @Nullable LocalizedText evidence,
        @Nullable LocalizedText legalBasis,
        @Schema(examples = "transit") @Nullable String subject,
        @Schema(examples = "IR-04") @Nullable String province,
        @Schema(examples = "[\"IR-04\"]") List<String> provinces,
        @Schema(examples = "[\"TR\"]") List<String> countries,
        AxisWeight weight,
        List<SponsorView> sponsors,
        @Nullable UUID mergedInto,
        List<String> origins,
        String maker,
        @Nullable Instant submitted,
        Instant created,
        Instant modified,
        long version) {

    public static final String TYPE = "axis";

    static final String URN = "urn:peyvand:" + TYPE + ":";

    static AxisView from(Axis axis, AxisWeight weight, List<SponsorView> sponsors) {
        AxisContent content = axis.content();
        return new AxisView(
                axis.id(),
                URN + axis.id(),
                axis.reference(),
                content.meeting(),
                axis.number().orElse(null),
                content.kind(),
                axis.status(),
                content.workingGroup(),
                content.title(),
                content.body(),
                content.cause(),
                content.evidence(),
                content.legalBasis(),
                content.subject(),
                axis.province().orElse(null),
                content.provincesOrNone(),
                content.countriesOrNone(),
                weight,
                sponsors,
                axis.mergedInto().orElse(null),
                content.originsOrNone(),
                axis.maker(),
                axis.submittedAt().orElse(null),
                axis.createdAt(),
                axis.modifiedAt(),
                axis.version());
    }
}
