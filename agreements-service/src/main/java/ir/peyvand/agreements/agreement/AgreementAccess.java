package ir.peyvand.agreements.agreement;

import static ir.peyvand.kit.caller.Role.ATTACHE;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.MISSION;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.agreements.party.PartyView;
import ir.peyvand.kit.caller.Caller;

/** Who may do what with an agreement that the caller may know of; whether it may is {@link AgreementVisibility}. */
public final class AgreementAccess {

    private AgreementAccess() {}

    /** Offices of the lead province write; its cooperation organisation writes domestic ones. */
    public static boolean mayWrite(Caller caller, String leadProvince, PartyLevel level) {
        boolean office = caller.isAny(GOVERNORATE, SECRETARIAT);
        boolean organisation = caller.is(COOPERATION_ORGANISATION) && !level.isForeign();
        return (office || organisation) && caller.isOf(leadProvince);
    }

    /** The same, of an agreement as it was answered. */
    public static boolean mayWrite(Caller caller, AgreementView agreement) {
        return mayWrite(caller, agreement.leadProvince(), agreement.level());
    }

    static boolean mayWrite(Caller caller, Agreement agreement) {
        return mayWrite(caller, agreement.leadProvince(), agreement.level());
    }

    /** The committee approves foreign agreements, the lead province's governor's office or secretariat domestic ones. */
    static boolean mayApprove(Caller caller, Agreement agreement) {
        return agreement.level().isForeign()
                ? caller.is(COMMITTEE)
                : caller.isAny(GOVERNORATE, SECRETARIAT) && caller.isOf(agreement.leadProvince());
    }

    /** Who approves may return, and so may reviewers. */
    static boolean mayReturn(Caller caller, Agreement agreement) {
        return caller.isAny(LEGAL_REVIEWER, PROTOCOL_REVIEWER) || mayApprove(caller, agreement);
    }

    /** The lead records the actions of all parties, another province its own, a mission those of its country. */
    static boolean mayRecord(Caller caller, Agreement agreement, PartyView party) {
        boolean office = caller.isAny(GOVERNORATE, SECRETARIAT)
                || (caller.is(COOPERATION_ORGANISATION) && !agreement.level().isForeign());
        boolean own = office && party.province() != null && caller.isOf(party.province());
        return mayWrite(caller, agreement) || own || mayComplete(caller, party);
    }

    /** A mission completes the side of counterparts in its country. */
    static boolean mayComplete(Caller caller, PartyView party) {
        return party.level().isForeign()
                && caller.isAny(MISSION, ATTACHE)
                && caller.country().filter(party.country()::equals).isPresent();
    }

    /** Names and contacts are personal data: dashboards, reviewers and operators do without. */
    public static boolean maySeePersons(Caller caller) {
        return caller.isAny(MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION, COMMITTEE, AUDITOR);
    }

    /** Earlier contents are for those who see more than the public. */
    static boolean maySeeRevisions(Caller caller) {
        return !AgreementVisibility.of(caller).isPublicOnly() || caller.is(OPERATOR);
    }
}
