package ir.peyvand.meetings.body;

import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import java.util.Collection;

/** Bodies are a directory: everybody with a role reads it; who keeps an entry, its own provinces and the national level do. */
final class BodyAccess {

    private BodyAccess() {}

    /** Offices keep the bodies of their province; the committee and operators any. */
    static void requireWritable(Caller caller, BodyKind kind, Collection<String> provinces) {
        boolean office = caller.isAny(GOVERNORATE, SECRETARIAT) && !kind.isNational();
        if (!mayChooseCodes(caller) && !(office && provinces.stream().anyMatch(caller::isOf))) {
            throw Problems.forbidden();
        }
    }

    /** Only who keeps the whole register says what a body is called in it. */
    static boolean mayChooseCodes(Caller caller) {
        return caller.isAny(COMMITTEE, OPERATOR);
    }
}
