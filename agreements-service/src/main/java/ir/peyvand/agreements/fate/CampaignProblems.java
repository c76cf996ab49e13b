package ir.peyvand.agreements.fate;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.time.LocalDate;

/** What campaigns refuse. */
final class CampaignProblems {

    private CampaignProblems() {}

    static Problem closed() {
        return Problem.of(409, "campaign-closed", "این پویش پایان یافته است", "The campaign is closed");
    }

    static Problem notLater(LocalDate deadline) {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/deadline",
                        "not-later",
                        "مهلت تازه باید پس از " + deadline + " باشد",
                        "The new deadline must be later than " + deadline));
    }

    static FieldError deadlinePassed() {
        return FieldError.of("/deadline", "in-the-past", "مهلت گذشته است", "The deadline has passed already");
    }

    static Problem unknownFilter() {
        return Problems.invalidParameter(
                "campaign", "unknown-campaign", "چنین پویشی یافت نشد", "There is no such campaign");
    }

    static Problem inTheFuture() {
        return Problems.invalidParameter(
                "on", "in-the-future", "شمار روزهای آینده دانسته نیست", "Counts of days to come are not known");
    }
}
