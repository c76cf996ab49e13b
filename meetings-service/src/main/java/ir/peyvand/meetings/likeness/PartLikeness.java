package ir.peyvand.meetings.likeness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How alike two axes are in one part. A part that either of them does not tell is left out.
 *
 * @param likeness 0 to 1
 * @param weight the share of the part in the score, 0 to 1; the shares of the parts that are told sum to one
 */
public record PartLikeness(
        LikenessPart part,
        @Schema(examples = "0.884") double likeness,
        @Schema(examples = "0.6") double weight) {}
