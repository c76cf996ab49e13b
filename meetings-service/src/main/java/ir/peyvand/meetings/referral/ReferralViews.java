package ir.peyvand.meetings.referral;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.Provenance;
import ir.peyvand.kit.urn.RecordUrn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

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
        return ReferralView.from(
                referral,
                LocalDate.now(clock),
                referral.followUp().flatMap(urn -> followUp(urn, caller)).orElse(null));
    }

    private Optional<FollowUpView> followUp(RecordUrn urn, Caller caller) {
        if (!provenance.isKeptHere(urn.type())) {
            return Optional.of(FollowUpView.elsewhere(urn));
        }
        return provenance
                .find(urn, caller)
                .map(FollowUpView::shown)
                .or(() -> provenance.look(urn).map(FollowUpView::stateOf));
    }
}
