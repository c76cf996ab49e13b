package ir.peyvand.meetings.axis;

import ir.peyvand.kit.caller.Caller;

/**
 * An axis has become another. Observers run in the transaction of the change.
 *
 * @param verb what happened, as in its revisions
 */
public record AxisWritten(AxisView axis, String verb, Caller by) {}
