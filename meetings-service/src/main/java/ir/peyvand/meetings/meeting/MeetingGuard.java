package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.caller.Caller;

/**
 * What another feature has to say before a meeting takes a step, such as a consent that is missing. Every bean of it is asked,
 * in the transaction of the step.
 */
public interface MeetingGuard {

    /**
     * @param meeting as it stands before the step
     * @param next the state that the step leads to; the state machine allows it
     * @throws ir.peyvand.kit.problem.Problem when the step must not be taken
     */
    void check(MeetingView meeting, MeetingStatus next, Caller caller);
}
