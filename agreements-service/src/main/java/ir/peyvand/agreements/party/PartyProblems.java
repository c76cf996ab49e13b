package ir.peyvand.agreements.party;

import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.UUID;

/** What this feature refuses. */
final class PartyProblems {

    private PartyProblems() {}

    static Problem exists(UUID known) {
        return Problem.of(
                        409,
                        "party-exists",
                        "این طرف پیش‌تر ثبت شده است، شاید با نگارشی دیگر",
                        "The party is registered already, perhaps in another spelling")
                .with("party", known);
    }

    static Problem alreadyMerged(UUID into) {
        return Problem.of(
                        409,
                        "party-merged",
                        "این طرف با طرف دیگری یکی شده است",
                        "The party has been merged into another one")
                .with("mergedInto", into);
    }

    static Problem mergedIntoItself() {
        return Problems.invalid().withDetail("طرف را نمی‌توان با خودش یکی کرد", "A party cannot be merged into itself");
    }

    static Problem notTheSameLevel() {
        return Problems.invalid()
                .withDetail(
                        "تنها طرف‌هایی یکی می‌شوند که سطح و کشورشان یکی باشد",
                        "Only parties of the same level and country can be one");
    }

    static Problem unknownTarget() {
        return Problems.invalid()
                .withError(ir.peyvand.kit.problem.FieldError.of(
                        "/into", "unknown-party", "چنین طرفی ثبت نشده است", "There is no such party"));
    }
}
