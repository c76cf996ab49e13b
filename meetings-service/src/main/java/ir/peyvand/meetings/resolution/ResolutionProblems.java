package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.List;

/** What resolutions refuse. */
public final class ResolutionProblems {

    private ResolutionProblems() {}

    static Problem moveNotLegal(ResolutionStatus from, ResolutionStatus to) {
        return Problems.moveNotLegal(from.code(), to.code(), from.legalMoves());
    }

    static Problem notOpenToEdits(ResolutionStatus status) {
        return Problem.of(
                        409,
                        "not-open-to-edits",
                        "این مصوبه دیگر ویرایش نمی‌شود",
                        "The resolution is no longer open to edits")
                .with("legalMoves", status.legalMoves());
    }

    /** 409: only what is adopted and not done has actions, reports and a deadline that moves. */
    public static Problem notLive(ResolutionStatus status) {
        return Problem.of(
                        409,
                        "resolution-not-live",
                        "تنها مصوبه‌ای که تصویب شده و انجام نشده چنین تغییری می‌پذیرد",
                        "Only a resolution that is adopted and not done yet allows this")
                .with("legalMoves", status.legalMoves());
    }

    static Problem actionsOpen(ResolutionStatus status) {
        return Problem.of(
                        409,
                        "actions-open",
                        "هنوز اقدام‌هایی به پایان نرسیده است",
                        "Some of its actions are not finished yet")
                .with("legalMoves", status.legalMoves());
    }

    static Problem guaranteeIncomplete(List<FieldError> missing) {
        return Problem.of(
                        422,
                        "guarantee-incomplete",
                        "مصوبه بی‌ضمانت اجرا تصویب نمی‌شود",
                        "A resolution is not adopted without its guarantee")
                .withErrors(missing);
    }

    static Problem adoptedStands(List<FieldError> errors) {
        return Problem.of(422, "adopted-stands", "آنچه تصویب شده همان می‌ماند", "What was adopted stands as it is")
                .withErrors(errors);
    }

    static Problem invalid(FieldError error) {
        return Problems.invalid().withError(error);
    }

    /** 403: whoever made, owns or asked for something does not judge it. */
    public static Problem makerIsChecker() {
        return Problem.of(
                403, "maker-is-checker", "دربارهٔ این کار کس دیگری باید داوری کند", "Somebody else has to judge this");
    }

    static FieldError unknown(String pointer, String noun, String persian) {
        return FieldError.of(
                pointer,
                "unknown-" + noun,
                "چنین " + persian + " یافت نشد",
                "There is no such " + noun.replace('-', ' '));
    }
}
