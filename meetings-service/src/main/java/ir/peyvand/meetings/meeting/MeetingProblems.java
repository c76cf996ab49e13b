package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.time.Instant;
import java.util.List;

/** What this feature refuses. */
public final class MeetingProblems {

    private MeetingProblems() {}

    static Problem moveNotLegal(MeetingStatus from, MeetingStatus to) {
        return Problems.moveNotLegal(from.code(), to.code(), legalMoves(from));
    }

    static Problem onlyOpenOnesChange(MeetingStatus status) {
        return Problem.of(
                        409,
                        "only-meetings-ahead-change",
                        "تنها جلسه‌ای که هنوز برگزار نشده است ویرایش می‌شود",
                        "Only a meeting that is still ahead can be edited")
                .with("legalMoves", legalMoves(status));
    }

    static Problem calledOnesKeep(MeetingStatus status) {
        return Problem.of(
                        409,
                        "called-meetings-keep",
                        "گونه، نهاد، استان و شرکت‌کنندگان جلسهٔ دعوت‌شده تغییر نمی‌کند و روز آن نباید خالی شود",
                        "Kind, body, province and participants of a called meeting stay, and it keeps having a day")
                .with("legalMoves", legalMoves(status));
    }

    /** For what only a meeting in certain states allows. */
    public static Problem stateDoesNotAllow(MeetingStatus status) {
        return Problem.of(
                        409,
                        "state-does-not-allow",
                        "وضعیت جلسه اجازهٔ این کار را نمی‌دهد: «" + status.code() + "»",
                        "The state of the meeting does not allow this: '" + status.code() + "'")
                .with("legalMoves", legalMoves(status));
    }

    static Problem needsADay() {
        return Problem.of(
                        422,
                        "parts-missing",
                        "این گام به بخش‌هایی نیاز دارد که هنوز نیامده است",
                        "The step needs parts that are not there yet")
                .withError(FieldError.of(
                        "/content/startsAt",
                        "required",
                        "جلسه بی‌زمان دعوت نمی‌شود",
                        "A meeting is not called without its time"));
    }

    static Problem notBegun(Instant startsAt) {
        return Problem.of(409, "not-begun", "جلسه هنوز آغاز نشده است", "The meeting has not begun yet")
                .with("startsAt", startsAt)
                .with("legalMoves", List.of(MeetingStatus.CANCELLED.code()));
    }

    static Problem followed() {
        return Problem.of(
                409,
                "already-followed",
                "جلسهٔ بعدی این جلسه پیش‌تر ثبت شده است",
                "The meeting that follows this one is registered already");
    }

    static Problem invalid(List<FieldError> errors) {
        return Problems.invalid().withErrors(errors);
    }

    private static List<String> legalMoves(MeetingStatus from) {
        return from.mayBecome().stream().map(MeetingStatus::code).sorted().toList();
    }
}
