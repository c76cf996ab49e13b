package ir.peyvand.meetings.law;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.List;

/** What this feature refuses. */
final class LawProblems {

    private LawProblems() {}

    static Problem exists() {
        return Problem.of(409, "law-exists", "این قانون از پیش ثبت شده است", "This law is written down already");
    }

    static Problem articleExists() {
        return Problem.of(
                409, "article-exists", "این قانون چنین ماده‌ای دارد", "The law has an article of this label already");
    }

    static Problem obstructionExists() {
        return Problem.of(
                409, "obstruction-exists", "این مانع از پیش ثبت شده است", "This obstruction is written down already");
    }

    static Problem obstructionEnded() {
        return Problem.of(
                        409,
                        "obstruction-ended",
                        "این مانع پیش‌تر برداشته شده است",
                        "The obstruction has ended already")
                .with("legalMoves", List.of());
    }

    static FieldError unknownArticle(String pointer) {
        return FieldError.of(pointer, "unknown-article", "این قانون چنین ماده‌ای ندارد", "The law has no such article");
    }

    /** Whether it does not exist or the caller may not know of it is not told apart. */
    static FieldError unknownRecord() {
        return FieldError.of(
                "/blocked", "unknown-record", "چنین محور یا مصوبه‌ای یافت نشد", "There is no such axis or resolution");
    }

    static Problem moveNotLegal(RepealRequestStatus from, RepealRequestStatus to) {
        return Problems.moveNotLegal(from.code(), to.code(), legalMoves(from));
    }

    static Problem onlyDraftsChange(RepealRequestStatus status) {
        return Problem.of(409, "not-drafted", "تنها پیش‌نویس درخواست تغییر می‌کند", "Only a draft of a request changes")
                .with("legalMoves", legalMoves(status));
    }

    static Problem noLongerOpen(RepealRequestStatus status) {
        return Problem.of(
                        409,
                        "not-open",
                        "دربارهٔ این درخواست پیش‌تر تصمیم گرفته شده است",
                        "The request has been decided on already")
                .with("legalMoves", legalMoves(status));
    }

    private static List<String> legalMoves(RepealRequestStatus from) {
        return from.mayBecome().stream().map(RepealRequestStatus::code).toList();
    }
}
