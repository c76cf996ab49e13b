package ir.peyvand.meetings.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What holds for ladders. */
final class EscalationRules {

    /** The ladder of resolutions whose own is not known, so that none is left without. */
    static final String DEFAULT_LADDER = "default";

    /** Ten years: whatever is late longer has other problems. */
    static final int MOST_DAYS = 3650;

    private EscalationRules() {}

    /** The first step, counted from 0, that does not go higher than the one before. */
    static OptionalInt firstThatDoesNotRise(List<EscalationLevel> levels) {
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).compareTo(levels.get(i - 1)) <= 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** @param delays days of each step after the one before, of the first after the deadline */
    static List<Integer> daysAfterDeadline(List<Integer> delays) {
        var days = new ArrayList<Integer>();
        int sum = 0;
        for (int delay : delays) {
            sum += delay;
            days.add(sum);
        }
        return days;
    }

    static boolean endsInTime(List<Integer> delays) {
        return delays.stream().mapToInt(Integer::intValue).sum() <= MOST_DAYS;
    }

    /** A deadline of today is judged tomorrow, by the rule of today: so that one may not change any more. */
    static boolean mayBegin(LocalDate effectiveFrom, LocalDate today) {
        return effectiveFrom.isAfter(today);
    }
}
