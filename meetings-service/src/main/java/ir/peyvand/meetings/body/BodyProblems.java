package ir.peyvand.meetings.body;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.time.LocalDate;
import java.util.UUID;

/** What this feature refuses. */
final class BodyProblems {

    private BodyProblems() {}

    static Problem exists(UUID known) {
        return Problem.of(
                        409,
                        "body-exists",
                        "این نهاد پیش‌تر ثبت شده است، شاید با نگارشی دیگر",
                        "The body is registered already, perhaps in another spelling")
                .with("body", known);
    }

    static Problem codeTaken(String code) {
        return Problem.of(409, "code-taken", "این کد از آن نهاد دیگری است", "The code is that of another body")
                .with("bodyCode", code);
    }

    static Problem kindStays(BodyKind kind) {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/content/kind",
                        "kind-stays",
                        "گونهٔ نهاد تغییر نمی‌کند: «" + kind.code() + "»",
                        "The kind of a body does not change: '" + kind.code() + "'"));
    }

    static Problem compositionsDecide() {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/content/provinces",
                        "compositions-decide",
                        "اعضای گروه منطقه‌ای تنها با ترکیب تازه تغییر می‌کند",
                        "The members of a regional group change by a new composition only"));
    }

    static Problem criteriaOfGroupsAlone() {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/criteria",
                        "criteria-do-not-fit",
                        "تنها ترکیب گروه منطقه‌ای معیار دارد",
                        "Only the composition of a regional group has criteria"));
    }

    static Problem onlyGroupsHaveCompositions() {
        return Problem.of(
                409,
                "only-groups-have-compositions",
                "تنها گروه منطقه‌ای ترکیب دارد",
                "Only a regional group has compositions");
    }

    static Problem seatTaken(UUID seat) {
        return Problem.of(
                        409,
                        "seat-taken",
                        "در این روزها کس دیگری بر این جایگاه است",
                        "Somebody else holds this seat on some of these days")
                .with("seat", seat);
    }

    static Problem seatLeft(LocalDate until) {
        return Problem.of(409, "seat-left", "این جایگاه پیش‌تر واگذار شده است", "The seat has been left already")
                .with("until", until);
    }

    static Problem unknownParent() {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/content/parent",
                        "unknown-body",
                        "چنین نهادی ثبت نشده است یا خود زیر این نهاد است",
                        "There is no such body, or it stands below this one itself"));
    }
}
