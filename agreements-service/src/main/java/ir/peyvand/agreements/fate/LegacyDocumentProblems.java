package ir.peyvand.agreements.fate;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.List;
import java.util.UUID;

/** What this feature refuses. */
final class LegacyDocumentProblems {

    private LegacyDocumentProblems() {}

    static Problem moveNotLegal(LegacyDocumentStatus from, LegacyDocumentStatus to) {
        return Problems.moveNotLegal(from.code(), to.code(), legalMoves(from)).with("status", from.code());
    }

    static Problem onlyOpenOnesChange(LegacyDocumentStatus status) {
        return illegal(status)
                .withDetail(
                        "آنچه از سند دانسته است تا پیش از پیشنهاد سرنوشت دگرگون می‌شود",
                        "What is known of a document changes only before a fate is proposed");
    }

    static Problem nothingProposed(LegacyDocumentStatus status) {
        return illegal(status).withDetail("پیشنهادی در کار نیست", "There is no proposal");
    }

    static Problem nothingDetermined(LegacyDocumentStatus status) {
        return illegal(status).withDetail("سرنوشت سند هنوز باز است", "The fate of the document is still open");
    }

    private static Problem illegal(LegacyDocumentStatus from) {
        return Problems.moveNotLegal(legalMoves(from)).with("status", from.code());
    }

    private static List<String> legalMoves(LegacyDocumentStatus from) {
        return from.mayBecome().stream().map(LegacyDocumentStatus::code).toList();
    }

    static Problem proposerIsDecider() {
        return Problem.of(
                403,
                "maker-is-checker",
                "کسی که سرنوشتی را پیشنهاد کرده است خود دربارهٔ آن تصمیم نمی‌گیرد",
                "Whoever proposed a fate does not decide on it");
    }

    static Problem referenceTaken(UUID known) {
        return Problem.of(
                        409,
                        "reference-taken",
                        "این شناسه از آن سند دیگری است",
                        "The reference belongs to another document")
                .with("document", known);
    }

    static Problem exists(UUID known) {
        return Problem.of(409, "document-exists", "این سند پیش‌تر ثبت شده است", "The document is registered already")
                .with("document", known);
    }

    static Problem targetNeeded() {
        return into("required", "بگویید در کدام سند ادغام می‌شود", "Say which document it is merged into");
    }

    static Problem targetNotNeeded() {
        return into(
                "not-expected",
                "تنها سرنوشت merge-into سند دیگری را نام می‌برد",
                "Only the fate merge-into names another document");
    }

    static Problem unknownTarget() {
        return into("unknown-document", "چنین سندی یافت نشد", "There is no such document");
    }

    static Problem mergedIntoItself() {
        return into(
                "merged-into-itself", "سند را نمی‌توان در خودش ادغام کرد", "A document cannot be merged into itself");
    }

    static Problem targetGone() {
        return into(
                "target-does-not-go-on",
                "سندی که خود ادغام شده، پایان یافته یا منقضی است ادامهٔ سند دیگری نیست",
                "A document that was merged away, terminated or lapsed does not go on for another");
    }

    private static Problem into(String code, String persian, String english) {
        return Problems.invalid().withError(FieldError.of("/into", code, persian, english));
    }
}
