package ir.peyvand.gateway.entry;

import ir.peyvand.gateway.limit.Allowance;
import ir.peyvand.kit.problem.Problem;

/** What the gateway refuses before a service is asked. */
final class EntryProblems {

    private EntryProblems() {}

    static Problem tooMany(Allowance allowance) {
        return Problem.of(
                        429,
                        "too-many-requests",
                        "درخواست‌های این دقیقه بیش از اندازه است",
                        "Too many requests in this minute")
                .withHeader("Retry-After", Long.toString(Math.max(1, allowance.resetSeconds())));
    }
}
