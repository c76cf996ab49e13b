package ir.peyvand.meetings.publication;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.UUID;

/** What this feature refuses. */
final class PublicationProblems {

    private PublicationProblems() {}

    static Problem notARecord() {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/record",
                        "unknown-record",
                        "نام یک جلسه یا مصوبه لازم است",
                        "The urn of a meeting or a resolution is required"));
    }

    static Problem exists(UUID known) {
        return Problem.of(409, "already-drafted", "این رکورد نسخهٔ همگانی دارد", "The record has a public twin already")
                .with("publication", known);
    }

    static Problem published() {
        return Problem.of(
                409,
                "published",
                "نسخهٔ منتشرشده نخست باید از انتشار بازگردد",
                "What is published has to be unpublished before it is written again");
    }

    static Problem notSettled() {
        return Problem.of(
                409,
                "record-not-settled",
                "جلسه پس از دعوت و مصوبه پس از تصویب منتشر می‌شود",
                "A meeting is published once it is called, a resolution once it is adopted");
    }

    static Problem moveNotLegal(PublicationStatus from, PublicationStatus to) {
        return Problems.moveNotLegal(
                from.code(),
                to.code(),
                from.mayBecome().stream().map(PublicationStatus::code).sorted().toList());
    }
}
