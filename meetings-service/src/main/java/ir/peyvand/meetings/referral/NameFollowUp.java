package ir.peyvand.meetings.referral;

import ir.peyvand.kit.urn.RecordUrn;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param followUp the record that the recipient goes on with */
public record NameFollowUp(
        @Schema(examples = "urn:peyvand:resolution:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a12")
        @NotNull
        @Pattern(regexp = RecordUrn.PATTERN)
        String followUp) {}
