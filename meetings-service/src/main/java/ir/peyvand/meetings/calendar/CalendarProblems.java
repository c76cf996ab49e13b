package ir.peyvand.meetings.calendar;

import ir.peyvand.kit.problem.Problem;

/** What this feature refuses. */
final class CalendarProblems {

    private CalendarProblems() {}

    static Problem tooMuch(int most) {
        return Problem.of(
                422,
                "calendar-too-large",
                "تقویم این بازه بیش از " + most + " رویداد دارد؛ بازهٔ کوتاه‌تری بخواهید",
                "The calendar of this range has more than " + most + " entries; ask for a shorter range");
    }
}
