package ir.peyvand.kit.attachment;

import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.UUID;

/** What is refused about files that belong to records. */
final class AttachmentProblems {

    private AttachmentProblems() {}

    static Problem empty() {
        return Problems.malformedRequest().withDetail("پرونده‌ای فرستاده نشده است", "No file was sent");
    }

    static Problem notWhatItSays(FileKind kind) {
        return Problem.of(
                        422,
                        "not-what-it-says",
                        "محتوای پرونده با نوع آن نمی‌خواند یا چیزی اجراشدنی در خود دارد",
                        "The file is not of the type it says, or holds something that runs")
                .withDetail("نوع گفته‌شده " + kind.mediaType(), "The type said was " + kind.mediaType());
    }

    static Problem attached(UUID known) {
        return Problem.of(
                        409,
                        "already-attached",
                        "همین پرونده پیش‌تر پیوست شده است",
                        "The same file is attached already")
                .with("attachment", known);
    }

    static Problem tooMany(int most) {
        return Problem.of(
                        409,
                        "too-many-attachments",
                        "شمار پیوست‌های این سند به بیشینه رسیده است",
                        "The record has as many attachments as it may")
                .withDetail("بیشینه " + most, "The most is " + most);
    }

    static Problem withdrawn() {
        return Problem.of(
                409, "attachment-withdrawn", "این پیوست پس گرفته شده است", "The attachment has been withdrawn");
    }
}
