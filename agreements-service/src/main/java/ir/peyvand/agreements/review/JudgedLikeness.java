package ir.peyvand.agreements.review;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What the reviewer holds of one record that the agreement is like.
 *
 * @param other id of that record
 */
public record JudgedLikeness(@NotNull UUID other, @NotNull LikenessVerdict outcome) {}
