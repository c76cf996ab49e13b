package ir.peyvand.meetings.score;

import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;

/** What this feature refuses. */
final class ScoreProblems {

    private ScoreProblems() {}

    static Problem inTheFuture() {
        return Problems.invalidParameter(
                "on", "in-the-future", "امتیاز روزهای آینده دانسته نیست", "Scores of days to come are not known");
    }

    static Problem unknownIndicator() {
        return Problems.invalidParameter(
                "indicator",
                "unknown-indicator",
                "در آن روز چنین شاخصی نبود",
                "There was no such indicator on that day");
    }
}
