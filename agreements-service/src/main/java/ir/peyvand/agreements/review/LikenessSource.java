package ir.peyvand.agreements.review;

import java.util.UUID;

/** Knows whether an agreement is like others; the feature that compares them implements it. */
public interface LikenessSource {

    /** Whether something like it was found when it was submitted, and nobody has judged the two different. */
    boolean isLikeAnother(UUID agreement);
}
