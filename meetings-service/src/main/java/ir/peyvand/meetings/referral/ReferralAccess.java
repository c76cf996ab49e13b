package ir.peyvand.meetings.referral;

import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import java.util.Collection;

/** Who may do what with a referral that he may know of. */
final class ReferralAccess {

    private ReferralAccess() {}

    /** The offices of its province speak for a body; for one of several provinces or of none the committee does too. */
    static boolean maySpeakFor(Caller caller, Collection<String> provinces) {
        boolean office =
                caller.isAny(GOVERNORATE, SECRETARIAT) && provinces.stream().anyMatch(caller::isOf);
        return office || (caller.is(COMMITTEE) && provinces.size() != 1);
    }

    /** Whoever referred it: the offices of that province, or the committee. */
    static boolean mayWithdraw(Caller caller, Referral referral) {
        return referral.way()
                .province()
                .map(code -> caller.isAny(GOVERNORATE, SECRETARIAT) && caller.isOf(code))
                .orElseGet(() -> caller.is(COMMITTEE));
    }

    /** The recipient; for one outside, whoever referred it writes down what he hears from there. */
    static boolean mayAnswer(Caller caller, Referral referral) {
        return referral.way().toBody().isPresent()
                ? maySpeakFor(caller, referral.way().toProvinces())
                : mayWithdraw(caller, referral);
    }
}
