package ir.peyvand.meetings.agenda;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;

/** What this feature refuses. */
final class AgendaProblems {

    private AgendaProblems() {}

    static Problem empty() {
        return Problem.of(
                409, "agenda-empty", "دستور جلسه هنوز بندی ندارد", "There is nothing on the agenda to publish yet");
    }

    static Problem settled() {
        return Problem.of(409, "item-settled", "این بند پیش‌تر پایان یافته است", "The item has been settled already");
    }

    static Problem unknownItem(int index) {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/items/" + index + "/id",
                        "unknown-item",
                        "چنین بندی در این دستور نیست یا دو بار آمده است",
                        "There is no such item on this agenda, or it is named twice"));
    }
}
