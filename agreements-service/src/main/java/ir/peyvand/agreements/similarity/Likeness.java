package ir.peyvand.agreements.similarity;

import java.util.List;

/**
 * How alike two agreements are.
 *
 * @param score 0 to 1: the likenesses of the parts by their weights
 * @param parts what the score is made of
 */
record Likeness(double score, List<PartLikeness> parts) {}
