package ir.peyvand.meetings.merger;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.UUID;

/** What this feature refuses. */
final class MergeOfferProblems {

    private MergeOfferProblems() {}

    static Problem moveNotLegal(MergeOfferStatus from, MergeOfferStatus to) {
        return Problems.moveNotLegal(
                        from.code(),
                        to.code(),
                        from.mayBecome().stream().map(MergeOfferStatus::code).toList())
                .with("status", from.code());
    }

    static Problem notOpen(UUID axis) {
        return Problem.of(
                        409,
                        "axis-not-open",
                        "تنها محورهای ارسال‌شده‌ای ادغام می‌شوند که نشست آنها هنوز برگزار نشده است",
                        "Only submitted axes are merged, until their meeting is held")
                .with("axis", axis);
    }

    static Problem exists(UUID known) {
        return Problem.of(
                        409,
                        "offer-exists",
                        "پیشنهاد ادغام این دو محور در راه است",
                        "There is an open offer to merge these two axes")
                .with("offer", known);
    }

    static Problem alreadyConsented() {
        return Problem.of(
                409, "already-consented", "استان شما پیش‌تر موافقت کرده است", "Your province has agreed already");
    }

    static Problem unknownAxis() {
        return other("unknown-axis", "چنین محوری یافت نشد", "There is no such axis");
    }

    static Problem withItself() {
        return other(
                "merged-into-itself", "محور را نمی‌توان در خودش ادغام کرد", "An axis cannot be merged into itself");
    }

    static Problem sameSponsor() {
        return other(
                "same-sponsor",
                "پشت هر دو محور یک استان ایستاده است؛ ادغام میان استان‌های گوناگون است",
                "One province stands behind both axes; mergers are between different provinces");
    }

    static Problem noSponsor() {
        return other(
                "no-sponsor",
                "پشت یکی از دو محور استانی نایستاده است که موافقت کند",
                "No province stands behind one of the axes that could agree");
    }

    private static Problem other(String code, String persian, String english) {
        return Problems.invalid().withError(FieldError.of("/other", code, persian, english));
    }
}
