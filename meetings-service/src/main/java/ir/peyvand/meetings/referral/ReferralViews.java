package ir.peyvand.meetings.referral;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.Provenance;
import ir.peyvand.kit.urn.RecordUrn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Referrals as a caller sees them: the state of what the recipient goes on with is that of this moment. */
@ApplicationScoped
class ReferralViews {

    private final Provenance provenance;
    private final Clock clock;

    ReferralViews(Provenance provenance, Clock clock) {
        this.provenance = provenance;
        this.clock = clock;
    }

    ReferralView of(Referral referral, Caller caller) {
        return of(List.of(referral), caller).getFirst();
    }

    /** In their order; what their recipients go on with is looked up together. */
    List<ReferralView> of(List<Referral> referrals, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        Map<RecordUrn, FollowUpView> followUps = followUps(
                referrals.stream()
                        .flatMap(referral -> referral.followUp().stream())
                        .collect(Collectors.toSet()),
                caller);
        return referrals.stream()
                .map(referral -> ReferralView.from(
                        referral, today, referral.followUp().map(followUps::get).orElse(null)))
                .toList();
    }

    private Map<RecordUrn, FollowUpView> followUps(Set<RecordUrn> urns, Caller caller) {
        var views = new HashMap<RecordUrn, FollowUpView>();
        urns.stream()
                .filter(urn -> !provenance.isKeptHere(urn.type()))
                .forEach(urn -> views.put(urn, FollowUpView.elsewhere(urn)));
        provenance.find(urns, caller).forEach(record -> views.put(record.urn(), FollowUpView.shown(record)));
        Set<RecordUrn> hidden =
                urns.stream().filter(urn -> !views.containsKey(urn)).collect(Collectors.toSet());
        provenance.look(hidden).forEach(record -> views.put(record.urn(), FollowUpView.stateOf(record)));
        return views;
    }
}
