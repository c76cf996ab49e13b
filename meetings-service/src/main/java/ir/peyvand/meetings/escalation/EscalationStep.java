package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.text.LocalizedText;

/**
 * A step of a ladder.
 *
 * @param step from 1
 * @param delayDays after the step before it; of the first step, after the deadline
 * @param daysAfterDeadline the same counted from the deadline
 * @param recipient whose work list it comes to
 * @param seat who answers at this level
 */
public record EscalationStep(
        int step,
        EscalationLevel level,
        int delayDays,
        int daysAfterDeadline,
        EscalationOffice recipient,
        LocalizedText seat) {}
