package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.time.SolarHijri;
import ir.peyvand.meetings.body.BodyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What this feature refuses. */
final class EscalationProblems {

    private EscalationProblems() {}

    static Problem moveNotLegal(EscalationStatus from, EscalationStatus to) {
        return Problems.moveNotLegal(from.code(), to.code(), from.legalMoves());
    }

    static Problem notOpen(EscalationStatus status) {
        return Problems.moveNotLegal(status.legalMoves());
    }

    /** The clock has not come by since. */
    static Problem causeGone() {
        return Problem.of(
                409,
                "cause-gone",
                "مصوبه دیگر دیر نیست و این گام به پایان رسیده است",
                "The resolution is late no longer, and so this step has come to its end");
    }

    static Problem notTheRecipient() {
        return Problem.of(
                403, "not-the-recipient", "پاسخ این گام با دفتر دیگری است", "Another office has to answer this step");
    }

    static Problem officeMissing() {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/delegateTo",
                        "required",
                        "باید گفت پاسخ به کدام دفتر سپرده می‌شود",
                        "It has to be said which office answers instead"));
    }

    static Problem officeNotAsked() {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/delegateTo",
                        "not-expected",
                        "تنها با kind=delegate دفتر دیگری نام برده می‌شود",
                        "Another office is named with kind=delegate only"));
    }

    static Problem deadlineNotAsked() {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/dueOn",
                        "not-expected",
                        "مهلت تازه تنها با kind=accept-new-plan خواسته می‌شود",
                        "A new deadline is asked for with kind=accept-new-plan only"));
    }

    static Problem unknownOffice(String code) {
        return Problems.invalid().withError(FieldError.unknownCode("/delegateTo", "assignee", code));
    }

    static Problem sameOffice() {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/delegateTo",
                        "same-office",
                        "این گام هم‌اکنون با همین دفتر است",
                        "The step is with this office already"));
    }

    static Problem ladderDoesNotStand(String ladder, LocalDate day) {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/ladder",
                        "unknown-ladder",
                        "نردبان «" + ladder + "» در روز " + SolarHijri.from(day) + " برقرار نیست",
                        "There is no ladder '" + ladder + "' on " + day));
    }

    static Problem ladderOfOtherBodies(String ladder, List<BodyKind> kinds) {
        String all = kinds.stream().map(BodyKind::code).collect(Collectors.joining(", "));
        return Problems.invalid()
                .withError(FieldError.of(
                        "/ladder",
                        "ladder-of-other-bodies",
                        "نردبان «" + ladder + "» برای مصوبه‌های این نهادهاست: " + all,
                        "The ladder '" + ladder + "' is for resolutions of: " + all));
    }

    /** What began under a rule stays under it. */
    static Problem ruleTooEarly() {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/effectiveFrom",
                        "too-early",
                        "قاعدهٔ تازه از فردا یا روزی پس از آن آغاز می‌شود",
                        "A new rule begins tomorrow or later"));
    }

    static Problem levelsDoNotRise(int index) {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/steps/" + index + "/level",
                        "levels-rise",
                        "هر گام باید به سطحی بالاتر از گام پیش از خود برود",
                        "Each step goes to a higher level than the one before"));
    }

    static Problem ladderTooLong(int most) {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/steps",
                        "too-long",
                        "همهٔ گام‌ها باید در " + most + " روز پس از مهلت برداشته شده باشند",
                        "All steps are taken within " + most + " days of the deadline"));
    }
}
