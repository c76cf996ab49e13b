package ir.peyvand.agreements.review;

import java.util.UUID;

/**
 * What reviews are made for.
 *
 * @param round how often the agreement has been submitted, this time included
 * @param author subject who wrote the present content
 * @param by subject who submitted it
 */
record Submission(UUID agreement, int round, String author, String by) {}
