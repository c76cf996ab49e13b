package ir.peyvand.gateway.thread;

import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;

/** Why a thread cannot be answered, and what a part of it is marked with. */
final class ThreadProblems {

    private static final int RETRY_AFTER_SECONDS = 5;

    private ThreadProblems() {}

    /** 400: what stands in the path names no record. */
    static Problem malformedUrn() {
        return Problem.of(
                        400,
                        "malformed-urn",
                        "نام رکورد به شکل urn:peyvand:<type>:<id> است",
                        "The name of a record has the form urn:peyvand:<type>:<id>")
                .withDetail(
                        "نوع به حروف کوچک و شناسه UUID با حروف کوچک است",
                        "The type is in lower-kebab-case, the id a UUID in lower case");
    }

    /** 503: no service that answered holds the record, and one did not answer. */
    static Problem unavailable() {
        return Problems.unavailable(RETRY_AFTER_SECONDS);
    }

    static Problem badAnswer() {
        return Problem.of(502, "bad-answer", "پاسخ این بخش خوانده نشد", "The answer of this part could not be read");
    }
}
