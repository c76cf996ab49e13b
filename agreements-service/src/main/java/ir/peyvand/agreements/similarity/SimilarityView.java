package ir.peyvand.agreements.similarity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What there is that is like a draft, as far as the caller may know of it.
 *
 * @param items the most alike first, at most ten
 * @param threshold from this score on a statement of need is asked for
 * @param statementNeeded whether any of them reaches it
 */
public record SimilarityView(
        List<CandidateView> items,
        @Schema(examples = "0.66") double threshold,
        boolean statementNeeded) {}
