package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.text.LocalizedText;
import java.util.List;

/** What reservations refuse. */
final class ReservationProblems {

    private ReservationProblems() {}

    /** 409: the delegation does not cover it, and why. */
    static Problem notCovered(List<MissingPart> missing) {
        LocalizedText first = missing.getFirst().detail();
        return Problem.of(409, "not-covered", "این تفویض آن را در بر نمی‌گیرد", "The delegation does not cover it")
                .withDetail(first.best(LocalizedText.PERSIAN), first.best(LocalizedText.ENGLISH))
                .with("missing", missing);
    }

    static Problem notGranted() {
        return Problem.of(409, "not-granted", "این تفویض داده نشده است", "The delegation has not been granted");
    }

    /** 409: the act has reserved or used something else. */
    static Problem actHolds() {
        return Problem.of(
                409,
                "act-holds-another",
                "این اقدام از پیش بخش دیگری را مصرف کرده یا نزد تفویض دیگری نگه داشته است",
                "The act has used another amount already, or holds a part of another delegation");
    }

    static Problem moveNotLegal(ReservationStatus from, ReservationStatus to) {
        return Problems.moveNotLegal(
                from.code(),
                to.code(),
                from.mayBecome().stream()
                        .filter(next -> next != ReservationStatus.LAPSED)
                        .map(ReservationStatus::code)
                        .toList());
    }
}
