package ir.peyvand.meetings.axis;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.meetings.meeting.MeetingStatus;
import java.util.List;
import java.util.UUID;

/** What this feature refuses. */
final class AxisProblems {

    private AxisProblems() {}

    static Problem moveNotLegal(AxisStatus from, AxisStatus to) {
        return Problems.moveNotLegal(from.code(), to.code(), legalMoves(from)).with("status", from.code());
    }

    static Problem onlyDraftsChange(AxisStatus status) {
        return illegal(status)
                .withDetail(
                        "متن محور تا پیش از ارسال دگرگون می‌شود",
                        "The text of an axis changes only before it is submitted");
    }

    static Problem onlySubmittedOnesAreTakenUp(AxisStatus status) {
        return illegal(status)
                .withDetail(
                        "تنها محور ارسال‌شده در دستور کار نشست می‌نشیند",
                        "Only a submitted axis is put on the agenda of a meeting");
    }

    static Problem notOnAMeeting(AxisStatus status) {
        return illegal(status)
                .withDetail(
                        "این محور در دستور کار نشستی نیست که از آن برداشته شود",
                        "The axis is on no agenda that it could be taken from");
    }

    static Problem notMerged(AxisStatus status) {
        return illegal(status).withDetail("این محور در محور دیگری ادغام نشده است", "The axis is merged into no other");
    }

    static Problem hasMerged(AxisStatus status) {
        return illegal(status)
                .withDetail(
                        "محورهای دیگری در این محور ادغام شده‌اند؛ نخست آنها را جدا کنید",
                        "Other axes are merged into this one; split them first");
    }

    static Problem carrierMoved(AxisStatus status) {
        return illegal(status)
                .withDetail(
                        "محوری که این محور در آن ادغام شده است خود دیگر باز نیست",
                        "The axis that this one is merged into is itself no longer open");
    }

    private static Problem illegal(AxisStatus from) {
        return Problems.moveNotLegal(legalMoves(from)).with("status", from.code());
    }

    private static List<String> legalMoves(AxisStatus from) {
        return from.mayBecome().stream().map(AxisStatus::code).toList();
    }

    static Problem meetingIsPast(MeetingStatus status) {
        return Problem.of(
                        409,
                        "meeting-is-past",
                        "نشست برگزار یا لغو شده است و دستور کار آن بسته است",
                        "The meeting has been held or cancelled, and its agenda is closed")
                .with("meetingStatus", status.code());
    }

    static Problem exists(UUID known) {
        return Problem.of(409, "axis-exists", "این محور پیش‌تر ثبت شده است", "The axis is registered already")
                .with("axis", known);
    }

    static Problem unknownMeeting(String pointer) {
        return Problems.invalid()
                .withError(
                        FieldError.of(pointer, "unknown-meeting", "چنین نشستی یافت نشد", "There is no such meeting"));
    }
}
