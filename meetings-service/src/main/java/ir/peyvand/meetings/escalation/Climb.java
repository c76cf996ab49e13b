package ir.peyvand.meetings.escalation;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What one run of the clock did.
 *
 * @param begun resolutions whose deadline has passed since, and that begin to climb
 * @param taken steps
 * @param passedOn steps that nobody answered in time
 * @param stopped resolutions whose cause is gone
 * @param complete false when another instance is at it, which does the rest
 */
public record Climb(long begun, long taken, long passedOn, long stopped, boolean complete) {

    static final Climb NOTHING = new Climb(0, 0, 0, 0, true);

    /** Another instance is at it. */
    static final Climb ELSEWHERE = new Climb(0, 0, 0, 0, false);

    static Climb stopping(long stopped) {
        return new Climb(0, 0, 0, stopped, true);
    }

    static Climb beginning(long begun) {
        return new Climb(begun, 0, 0, 0, true);
    }

    static Climb stepping(long taken, long passedOn) {
        return new Climb(0, taken, passedOn, 0, true);
    }

    Climb plus(Climb more) {
        return new Climb(
                begun + more.begun,
                taken + more.taken,
                passedOn + more.passedOn,
                stopped + more.stopped,
                complete && more.complete);
    }

    @JsonIgnore
    boolean isIdle() {
        return begun == 0 && taken == 0 && stopped == 0;
    }
}
