package ir.peyvand.meetings.work;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who has to do something: a role and what narrows it.
 *
 * @param code such as {@code committee}, {@code secretariat:IR-03}, {@code mission:EMB-AZ-BAK}
 */
public record Assignee(String code) {

    /** The national level: the committee's secretariat, the committee, and whoever it reports to. */
    public static Assignee committee() {
        return new Assignee(Role.Name.COMMITTEE);
    }

    public static Assignee secretariat(String province) {
        return new Assignee(Role.Name.SECRETARIAT + ":" + province);
    }

    public static Assignee governorate(String province) {
        return new Assignee(Role.Name.GOVERNORATE + ":" + province);
    }

    public static Assignee mission(String mission) {
        return new Assignee(Role.Name.MISSION + ":" + mission);
    }

    /**
     * An assignee that somebody named.
     *
     * @return empty when there is none of that code
     */
    public static Optional<Assignee> parse(String code, ReferenceRegister register) {
        int colon = code.indexOf(':');
        Optional<Role> role = Role.fromClaim(colon < 0 ? code : code.substring(0, colon));
        String narrowed = colon < 0 ? "" : code.substring(colon + 1);
        boolean known = role.isPresent()
                && switch (role.get()) {
                    case GOVERNORATE, SECRETARIAT -> register.provinces().contains(narrowed);
                    case MISSION -> register.missions().contains(narrowed);
                    case COMMITTEE, OPERATOR, LEGAL_REVIEWER, PROTOCOL_REVIEWER -> colon < 0;
                    case ATTACHE, COOPERATION_ORGANISATION, DASHBOARD, AUDITOR -> false;
                };
        return known ? Optional.of(new Assignee(code)) : Optional.empty();
    }

    /** Whoever the caller is in a work list; an attaché sees its mission's. */
    public static List<Assignee> of(Caller caller) {
        var assignees = new ArrayList<Assignee>();
        for (Role role : caller.roles()) {
            switch (role) {
                case GOVERNORATE -> caller.province().map(Assignee::governorate).ifPresent(assignees::add);
                case SECRETARIAT -> caller.province().map(Assignee::secretariat).ifPresent(assignees::add);
                case MISSION, ATTACHE -> caller.mission().map(Assignee::mission).ifPresent(assignees::add);
                case COMMITTEE, OPERATOR, LEGAL_REVIEWER, PROTOCOL_REVIEWER ->
                    assignees.add(new Assignee(role.claim()));
                case COOPERATION_ORGANISATION, DASHBOARD, AUDITOR -> {
                    // nothing here is theirs to do
                }
            }
        }
        return assignees.stream().distinct().toList();
    }
}
