package ir.peyvand.capacity.capacity;

import static ir.peyvand.kit.caller.Role.ATTACHE;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.MISSION;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import java.util.Optional;

/**
 * Who may do what with whose capacity: the row "published capacities" and "own province's capacities" of the permission
 * matrix.
 */
public final class CapacityAccess {

    private CapacityAccess() {}

    /** Committee, auditor and operator see every record in every state. */
    public static boolean seesAll(Caller caller) {
        return caller.isAny(COMMITTEE, AUDITOR, OPERATOR);
    }

    /** The province whose unpublished records the caller sees. */
    public static Optional<String> seesDraftsOf(Caller caller) {
        return caller.isAny(GOVERNORATE, SECRETARIAT) ? caller.province() : Optional.empty();
    }

    /** Offices of the province write, verify and publish its records. */
    public static boolean mayWrite(Caller caller, String province) {
        return caller.isAny(GOVERNORATE, SECRETARIAT) && caller.isOf(province);
    }

    static boolean maySee(Caller caller, Capacity capacity) {
        return capacity.isPublic()
                || seesAll(caller)
                || seesDraftsOf(caller).filter(capacity.province()::equals).isPresent();
    }

    /** Contacts are personal data: dashboards and reviewers do without. */
    static boolean maySeeContact(Caller caller, Capacity capacity) {
        return caller.isAny(MISSION, ATTACHE, COMMITTEE, AUDITOR) || mayWrite(caller, capacity.province());
    }

    /** What the caller may not know of does not exist; what it may know of but not write is forbidden. */
    static Capacity requireWritable(Caller caller, Capacity capacity) {
        if (!maySee(caller, capacity)) {
            throw Problems.notFound();
        }
        if (!mayWrite(caller, capacity.province())) {
            throw Problems.forbidden();
        }
        return capacity;
    }
}
