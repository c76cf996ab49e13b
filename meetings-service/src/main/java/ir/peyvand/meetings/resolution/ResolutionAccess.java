package ir.peyvand.meetings.resolution;

import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import java.util.Optional;

/** Who may do what with a resolution that he may know of. */
public final class ResolutionAccess {

    private ResolutionAccess() {}

    /** The offices of its province write it, and the committee: what belongs to no province the committee alone. */
    static boolean mayWrite(Caller caller, Optional<String> province) {
        return caller.is(COMMITTEE)
                || (caller.isAny(GOVERNORATE, SECRETARIAT)
                        && province.filter(caller::isOf).isPresent());
    }

    public static boolean mayWrite(Caller caller, ResolutionView resolution) {
        return mayWrite(caller, Optional.ofNullable(resolution.province()));
    }

    /** Whoever writes it, and its owner wherever he is. */
    public static boolean mayCarryOut(Caller caller, ResolutionView resolution) {
        return mayWrite(caller, resolution)
                || (resolution.owner() != null && resolution.owner().holdsOffice(caller));
    }

    /** Decides on requests about it: the committee, and the governorate for its own province's. */
    public static boolean mayDecide(Caller caller, ResolutionView resolution) {
        return caller.is(COMMITTEE)
                || (caller.is(GOVERNORATE) && resolution.province() != null && caller.isOf(resolution.province()));
    }

    /** Judges reports and evidence: whoever writes it, unless he is its owner or showed it. */
    public static boolean mayVerify(Caller caller, ResolutionView resolution) {
        return mayWrite(caller, resolution);
    }

    /** Whether the caller speaks for its owner. */
    public static boolean isOwner(Caller caller, ResolutionView resolution) {
        return resolution.owner() != null && resolution.owner().is(caller);
    }
}
