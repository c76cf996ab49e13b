package ir.peyvand.kit.testing.contract;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.Tokens;

/**
 * The callers the contracts are walked with: one for each role, those narrowed by province in East Azerbaijan, missions
 * in Ankara. "Own" and "foreign" are said from their point of view.
 */
public final class Callers {

    public static final String OWN_PROVINCE = "IR-03";
    public static final String FOREIGN_PROVINCE = "IR-04";

    private Callers() {}

    public static Tokens of(Role role) {
        Tokens caller = Tokens.of("matrix-" + role.claim()).role(role);
        return switch (role) {
            case GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION -> caller.province(OWN_PROVINCE);
            case MISSION, ATTACHE -> caller.mission("EMB-TR-ANK").country("TR");
            case DASHBOARD, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR -> caller;
        };
    }

    /** Somebody of the governor's office of a province, other than {@link #of}: for what another person has to do first. */
    public static Tokens maker(String province) {
        return Tokens.of("matrix-maker").role(Role.GOVERNORATE).province(province);
    }

    /** A second person there, for what the maker must not do alone. */
    public static Tokens checker(String province) {
        return Tokens.of("matrix-checker").role(Role.SECRETARIAT).province(province);
    }
}
