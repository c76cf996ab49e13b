package ir.peyvand.agreements.similarity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Old documents that are like another one, as far as the caller may know of them.
 *
 * @param items the most alike first, at most ten
 * @param threshold from this score on two may well be one
 */
public record LegacyLikenessView(
        List<LegacyCandidateView> items,
        @Schema(examples = "0.66") double threshold) {}
