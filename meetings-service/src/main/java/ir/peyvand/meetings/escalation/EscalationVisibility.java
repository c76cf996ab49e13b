package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.work.Assignee;
import java.util.ArrayList;
import java.util.List;

/**
 * Which escalations a caller may know of: those of the resolutions that he may know of, and those that came to his office.
 * It is a condition of every query, served by escalation_readers.
 *
 * @param readers what the caller reads as: his province or mission, and his offices
 */
record EscalationVisibility(boolean all, List<String> readers) {

    static EscalationVisibility of(Caller caller) {
        AudienceVisibility audience = AudienceVisibility.of(caller);
        var readers = new ArrayList<String>();
        if (audience.province() != null) {
            readers.add(audience.province());
        }
        if (audience.mission() != null) {
            readers.add(audience.mission());
        }
        Assignee.of(caller).stream().map(Assignee::code).sorted().forEach(readers::add);
        return new EscalationVisibility(audience.all(), List.copyOf(readers));
    }

    /** Over {@code escalation e}. */
    Conditions narrow(Conditions conditions) {
        return all
                ? conditions
                : conditions.and(
                        "e.readers && cast(:visibleTo as text[])", "visibleTo", readers.toArray(String[]::new));
    }
}
