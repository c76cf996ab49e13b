package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.problem.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every rule of resolutions that is neither a state nor a right. */
final class ResolutionRules {

    private ResolutionRules() {}

    /** Nothing is adopted without a lead, an owner, a deadline, a kind of evidence and a ladder. */
    static void requireGuarantee(ResolutionContent content, LocalDate decidedOn, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        require(content.leadBody(), "/leadBody", "نهاد مسئول", "A lead", errors);
        require(content.owner(), "/owner", "پاسخ‌گو", "An owner", errors);
        require(content.dueOn(), "/dueOn", "مهلت", "A deadline", errors);
        require(content.evidenceType(), "/evidenceType", "نوع سند اجرا", "A kind of evidence", errors);
        require(content.ladder(), "/ladder", "نردبان پیگیری", "A ladder", errors);
        if (!errors.isEmpty()) {
            throw ResolutionProblems.guaranteeIncomplete(errors);
        }
        if (decidedOn.isAfter(today)) {
            throw ResolutionProblems.invalid(FieldError.of(
                    "/decidedOn", "in-the-future", "روز تصمیم هنوز نرسیده است", "The day of decision is yet to come"));
        }
        if (content.dueOn() != null && content.dueOn().isBefore(decidedOn)) {
            throw ResolutionProblems.invalid(FieldError.of(
                    "/dueOn",
                    "before-decision",
                    "مهلت پیش از روز تصمیم است",
                    "The deadline is before the day of decision"));
        }
    }

    private static void require(
            @Nullable Object member, String pointer, String persian, String english, List<FieldError> errors) {
        if (member == null) {
            errors.add(FieldError.of(
                    pointer,
                    "required",
                    persian + " برای تصویب لازم است",
                    english + " is needed before it can be adopted"));
        }
    }

    /** Once adopted, the text, the decision, the deadline, the evidence and the ladder stand as they are. */
    static void requireWhatStands(ResolutionContent before, ResolutionContent after) {
        var errors = new ArrayList<FieldError>();
        same(before.title(), after.title(), "/content/title", errors);
        same(before.text(), after.text(), "/content/text", errors);
        same(before.decidingBody(), after.decidingBody(), "/content/decidingBody", errors);
        same(before.meeting(), after.meeting(), "/content/meeting", errors);
        same(before.axis(), after.axis(), "/content/axis", errors);
        same(before.evidenceType(), after.evidenceType(), "/content/evidenceType", errors);
        same(before.ladder(), after.ladder(), "/content/ladder", errors);
        same(before.weight(), after.weight(), "/content/weight", errors);
        if (!Objects.equals(before.dueOn(), after.dueOn())) {
            errors.add(FieldError.of(
                    "/content/dueOn",
                    "deadline-stands",
                    "مهلت پس از تصویب تنها با درخواست تأییدشده جابه‌جا می‌شود",
                    "After adoption the deadline moves by an approved request only"));
        }
        if (after.owner() == null) {
            errors.add(FieldError.of(
                    "/content/owner", "required", "مصوبه بی‌پاسخ‌گو نمی‌ماند", "A resolution keeps an owner"));
        }
        if (after.leadBody() == null) {
            errors.add(FieldError.of(
                    "/content/leadBody", "required", "مصوبه بی‌نهاد مسئول نمی‌ماند", "A resolution keeps a lead"));
        }
        if (!errors.isEmpty()) {
            throw ResolutionProblems.adoptedStands(errors);
        }
    }

    private static void same(@Nullable Object before, @Nullable Object after, String pointer, List<FieldError> errors) {
        if (!Objects.equals(before, after)) {
            errors.add(
                    FieldError.of(pointer, "stands", "پس از تصویب تغییر نمی‌کند", "It does not change after adoption"));
        }
    }
}
