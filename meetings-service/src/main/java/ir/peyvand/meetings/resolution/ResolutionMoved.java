package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A resolution has become another, in the transaction of the change: for features that keep something about it.
 *
 * @param before its state before
 * @param verb what happened, in the past tense
 * @param reason why, where one was given
 */
public record ResolutionMoved(
        ResolutionStatus before,
        ResolutionView resolution,
        String verb,
        Caller by,
        @Nullable String reason) {

    /** Whether its state has become another. */
    public boolean isMove() {
        return before != resolution.status();
    }
}
