package ir.peyvand.meetings.likeness;

import java.util.List;

/**
 * How alike two axes are.
 *
 * @param score 0 to 1: the likenesses of the parts by their weights
 * @param parts what the score is made of
 */
public record Likeness(double score, List<PartLikeness> parts) {}
