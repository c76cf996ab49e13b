package ir.peyvand.agreements.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a commitment.
 *
 * @param status met, partly met or not met
 */
public record ReportCommitment(
        @Schema(examples = "met") @NotNull CommitmentStatus status,
        @NotNull @Valid Evidence evidence) {}
