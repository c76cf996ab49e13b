package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.meetings.work.Assignee;

/** Who may do what with an escalation that he may know of: everybody reads, the office it is with answers. */
final class EscalationAccess {

    private EscalationAccess() {}

    static void requireRecipient(Caller caller, EscalationView escalation) {
        if (!Assignee.of(caller).contains(new Assignee(escalation.recipient()))) {
            throw EscalationProblems.notTheRecipient();
        }
    }
}
