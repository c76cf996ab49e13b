package ir.peyvand.agreements.similarity;

import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.kit.caller.Caller;

/** Who may judge a likeness: reviewers, and whoever approves the agreement. */
final class LikenessAccess {

    private LikenessAccess() {}

    static boolean mayJudge(Caller caller, AgreementView agreement) {
        boolean approves = agreement.level().isForeign()
                ? caller.is(COMMITTEE)
                : caller.isAny(GOVERNORATE, SECRETARIAT) && caller.isOf(agreement.leadProvince());
        return approves || caller.isAny(LEGAL_REVIEWER, PROTOCOL_REVIEWER);
    }
}
