package ir.peyvand.meetings.consent;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.List;
import java.util.UUID;

/** What this feature refuses. */
final class ConsentProblems {

    private ConsentProblems() {}

    static Problem missing(List<MissingConsent> missing) {
        return Problem.of(
                        409,
                        "consents-missing",
                        "موافقت رئیس و دبیر همهٔ شوراها لازم است",
                        "Head and secretary of every council have to consent")
                .withDetail(
                        missing.size() + " موافقت هنوز نرسیده است",
                        missing.size() + " consents have not been given yet")
                .with("missing", missing);
    }

    static Problem notNeeded() {
        return Problem.of(
                409,
                "no-consent-needed",
                "تنها جلسهٔ مشترک شوراها موافقت می‌خواهد",
                "Only a joint session of councils needs consents");
    }

    static Problem given(UUID known) {
        return Problem.of(409, "consent-given", "این جایگاه پیش‌تر موافقت کرده است", "The seat has consented already")
                .with("consent", known);
    }

    static Problem withdrawn() {
        return Problem.of(
                409, "consent-withdrawn", "این موافقت پس گرفته شده است", "The consent has been withdrawn already");
    }

    static Problem seatRequired() {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/seat", "required", "بگویید از سوی کدام جایگاه سخن می‌گویید", "Say for which seat you speak"));
    }
}
