package ir.peyvand.meetings.likeness;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Axes of other provinces that are like the one asked for, as far as the caller may know of them.
 *
 * @param items the most alike first, at most ten
 * @param threshold from this score on two may well be one
 */
public record LikenessView(
        List<CandidateView> items,
        @Schema(examples = "0.64") double threshold) {}
