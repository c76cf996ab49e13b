package ir.peyvand.agreements.commitment;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.Arrays;

/** What this feature refuses. */
public final class CommitmentProblems {

    private CommitmentProblems() {}

    static Problem moveNotLegal(CommitmentStatus from, CommitmentStatus to) {
        return Problems.moveNotLegal(
                from.code(),
                to.code(),
                Arrays.stream(CommitmentStatus.values())
                        .filter(from::mayBecome)
                        .map(CommitmentStatus::code)
                        .toList());
    }

    static Problem reportMoveNotLegal(ReportStatus from, ReportStatus to) {
        return Problems.moveNotLegal(
                from.code(),
                to.code(),
                Arrays.stream(ReportStatus.values())
                        .filter(from::mayBecome)
                        .map(ReportStatus::code)
                        .toList());
    }

    static Problem nothingToVerify() {
        return Problem.of(
                409,
                "nothing-to-verify",
                "گزارشی نیست که راستی‌آزمایی نشده باشد",
                "There is no report that waits to be verified");
    }

    /** 403: whoever reported something does not judge it. */
    public static Problem reporterIsVerifier() {
        return Problem.of(
                403,
                "maker-is-checker",
                "دربارهٔ آنچه خود گزارش کرده‌اید کس دیگری باید داوری کند",
                "Somebody else has to judge what you reported yourself");
    }

    /** 409: results are those of signed agreements. */
    public static Problem notSigned() {
        return Problem.of(
                409,
                "agreement-not-signed",
                "تنها دربارهٔ سند امضاشده می‌توان گزارش داد",
                "Only a signed agreement is reported on");
    }

    /** 422: the party takes no part in the agreement. */
    public static Problem unknownParty(String pointer) {
        return Problems.invalid()
                .withError(FieldError.of(
                        pointer,
                        "unknown-party",
                        "این طرف در سند نیست",
                        "The party does not take part in the agreement"));
    }

    static Problem scheduledIsNoReport() {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/status",
                        "unknown-value",
                        "گزارش یکی از met، partly-met و not-met است",
                        "A report says met, partly-met or not-met"));
    }

    static Problem noPlan() {
        return Problem.of(
                404, "no-report-plan", "برای این سند برنامهٔ گزارش نیست", "The agreement has no plan of reports");
    }

    static Problem planDoesNotFit(String persian, String english) {
        return Problems.invalid().withError(FieldError.of("/endsOn", "plan-does-not-fit", persian, english));
    }
}
