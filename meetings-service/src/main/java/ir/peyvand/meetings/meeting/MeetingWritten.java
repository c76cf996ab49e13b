package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.caller.Caller;

/**
 * A meeting was registered, edited or moved. Observers run in the transaction of the change.
 *
 * @param verb what happened, as in its revisions
 */
public record MeetingWritten(MeetingView meeting, String verb, Caller by) {}
