package ir.peyvand.meetings.roadmap;

import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import java.util.Optional;

/** The offices of a province keep the roadmaps of its bodies, the committee any. */
final class RoadmapAccess {

    private RoadmapAccess() {}

    /** On whose behalf a caller writes; empty for the committee. */
    static Optional<String> writer(Caller caller) {
        return caller.is(COMMITTEE) ? Optional.empty() : caller.province();
    }

    static Roadmap requireWritable(Caller caller, Roadmap roadmap) {
        boolean own = caller.isAny(GOVERNORATE, SECRETARIAT)
                && roadmap.province().filter(caller::isOf).isPresent();
        if (!own && !caller.is(COMMITTEE)) {
            throw Problems.forbidden();
        }
        return roadmap;
    }

    /** Every office that takes part measures; what it says is a claim. */
    static Roadmap requireMeasurable(Caller caller, Roadmap roadmap) {
        boolean part = caller.isAny(GOVERNORATE, SECRETARIAT)
                && caller.province().filter(roadmap.provinces()::contains).isPresent();
        if (!part && !caller.is(COMMITTEE)) {
            throw Problems.forbidden();
        }
        return roadmap;
    }
}
