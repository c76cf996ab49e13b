package ir.peyvand.agreements.fate;

import static ir.peyvand.kit.caller.Role.ATTACHE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.MISSION;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;

/** Who may do what with an old document that the caller may know of; what it may know of is {@link LegacyDocumentVisibility}. */
final class LegacyDocumentAccess {

    private LegacyDocumentAccess() {}

    /** Offices register and mend what is their own province's. */
    static void requireKeeper(Caller caller, String province) {
        if (!caller.isAny(GOVERNORATE, SECRETARIAT) || !caller.isOf(province)) {
            throw Problems.forbidden();
        }
    }

    /** Offices of its province and missions in its country say what it is and propose what becomes of it. */
    static void requireConcerned(Caller caller, LegacyDocument document) {
        boolean office = caller.isAny(GOVERNORATE, SECRETARIAT) && caller.isOf(document.province());
        boolean mission = caller.isAny(MISSION, ATTACHE)
                && document.country()
                        .filter(caller.country().orElse("")::equals)
                        .isPresent();
        if (!office && !mission) {
            throw Problems.forbidden();
        }
    }
}
