package ir.peyvand.meetings.referral;

import ir.peyvand.kit.urn.RecordUrn;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param followUp the record that the recipient goes on with; it can be named later */
public record AcceptReferral(
        @Schema(examples = "urn:peyvand:resolution:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a12")
        @Nullable
        @Pattern(regexp = RecordUrn.PATTERN)
        String followUp) {}
