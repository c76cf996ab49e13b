package ir.peyvand.kit.idempotency;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;

/** The refusals of repeatable writes. */
final class IdempotencyProblems {

    private IdempotencyProblems() {}

    static Problem badKey() {
        return Problems.malformedRequest()
                .withError(FieldError.of(
                        "#Idempotency-Key",
                        "invalid-key",
                        "کلید باید ۱ تا ۲۵۵ نویسهٔ چاپی ASCII باشد",
                        "The key has 1 to 255 printable ASCII characters"));
    }

    static Problem otherRequest() {
        return Problem.of(
                422,
                "idempotency-key-reused",
                "این کلید پیش‌تر برای درخواست دیگری به کار رفته است",
                "This Idempotency-Key was used for another request");
    }

    static Problem stillRunning() {
        return Problem.of(
                        409,
                        "first-request-running",
                        "نخستین درخواست با این کلید هنوز در جریان است",
                        "The first request with this Idempotency-Key is still running")
                .withHeader("Retry-After", "1");
    }
}
