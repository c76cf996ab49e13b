package ir.peyvand.meetings.merger;

import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/** Every rule of offers to merge: one method, named as its sentence. */
final class MergeOfferRules {

    private MergeOfferRules() {}

    /** An office that stands behind either axis offers for its province; the committee offers for none. */
    static Optional<String> whoOffers(Caller caller, Collection<String> one, Collection<String> other) {
        if (caller.is(COMMITTEE)) {
            return Optional.empty();
        }
        return Optional.of(sponsor(caller)
                .filter(province -> one.contains(province) || other.contains(province))
                .orElseThrow(Problems::forbidden));
    }

    /** An office that stands behind either axis agrees, or does not, for its province. */
    static String whoAgrees(Caller caller, Collection<String> sponsors) {
        return sponsor(caller).filter(sponsors::contains).orElseThrow(Problems::forbidden);
    }

    /** Mergers are between different provinces, and somebody has to agree on both sides. */
    static void requireDifferentSponsors(Collection<String> one, Collection<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            throw MergeOfferProblems.noSponsor();
        }
        if (!Collections.disjoint(one, other)) {
            throw MergeOfferProblems.sameSponsor();
        }
    }

    private static Optional<String> sponsor(Caller caller) {
        return caller.isAny(GOVERNORATE, SECRETARIAT) ? caller.province() : Optional.empty();
    }
}
