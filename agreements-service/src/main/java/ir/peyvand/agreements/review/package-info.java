/**
 * Legal and protocol review: a task per review that an agreement needs when it is submitted, taken by a reviewer, decided
 * before its deadline. Which reviews and how many days are dated rules. An agreement is approved only when all its reviews
 * are; a return brings it back to its authors.
 */
@NullMarked
package ir.peyvand.agreements.review;

import org.jspecify.annotations.NullMarked;
