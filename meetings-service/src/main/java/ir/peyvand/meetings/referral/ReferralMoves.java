package ir.peyvand.meetings.referral;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.Provenance;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.urn.RecordUrn;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.resolution.ResolutionProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What becomes of a referral. */
@ApplicationScoped
public class ReferralMoves {

    private final ReferralRepository repository;
    private final ReferralHistory history;
    private final ReferralViews views;
    private final Provenance provenance;
    private final Clock clock;

    ReferralMoves(
            ReferralRepository repository,
            ReferralHistory history,
            ReferralViews views,
            Provenance provenance,
            Clock clock) {
        this.repository = repository;
        this.history = history;
        this.views = views;
        this.provenance = provenance;
        this.clock = clock;
    }

    @Transactional
    public ReferralView receive(String id, @Nullable String ifMatch, Caller caller) {
        return move(id, ifMatch, "received", null, caller, ReferralAccess::mayAnswer, Referral::receive);
    }

    @Transactional
    public ReferralView accept(String id, @Nullable String ifMatch, AcceptReferral request, Caller caller) {
        return move(id, ifMatch, "accepted", null, caller, ReferralAccess::mayAnswer, (referral, now) -> {
            refuseItsSender(referral, caller);
            if (request.followUp() != null) {
                requireFollowUp(referral, request.followUp(), caller);
            }
            referral.accept(request.followUp(), now);
        });
    }

    @Transactional
    public ReferralView refuse(String id, @Nullable String ifMatch, ReasonedMove why, Caller caller) {
        return move(id, ifMatch, "refused", why.reason(), caller, ReferralAccess::mayAnswer, (referral, now) -> {
            refuseItsSender(referral, caller);
            referral.refuse(why.reason(), now);
        });
    }

    @Transactional
    public ReferralView goOnWith(String id, @Nullable String ifMatch, NameFollowUp request, Caller caller) {
        return move(id, ifMatch, "gone-on-with", null, caller, ReferralAccess::mayAnswer, (referral, now) -> {
            requireFollowUp(referral, request.followUp(), caller);
            referral.goOnWith(request.followUp(), now);
        });
    }

    @Transactional
    public ReferralView complete(String id, @Nullable String ifMatch, CompleteReferral request, Caller caller) {
        return move(
                id,
                ifMatch,
                "completed",
                null,
                caller,
                ReferralAccess::mayAnswer,
                (referral, now) -> referral.complete(request.result(), now));
    }

    @Transactional
    public ReferralView withdraw(String id, @Nullable String ifMatch, ReasonedMove why, Caller caller) {
        return move(id, ifMatch, "withdrawn", why.reason(), caller, ReferralAccess::mayWithdraw, Referral::withdraw);
    }

    /** Two bodies of one province share its offices, and still one person does not answer himself. */
    private static void refuseItsSender(Referral referral, Caller caller) {
        if (referral.way().toBody().isPresent() && referral.maker().equals(caller.subject())) {
            throw ResolutionProblems.makerIsChecker();
        }
    }

    /** A record that the recipient may know of, and none that the referred one came from. */
    private void requireFollowUp(Referral referral, String followUp, Caller caller) {
        RecordUrn urn = RecordUrn.of(followUp);
        if (provenance.isKeptHere(urn.type()) && provenance.find(urn, caller).isEmpty()) {
            throw ReferralProblems.invalid(ReferralProblems.unknown("/followUp", "record", "رکوردی"));
        }
        if (urn.type().equals(ReferralView.TYPE)
                || provenance.above(referral.subject(), any -> true).contains(urn)) {
            throw ReferralProblems.invalid(FieldError.of(
                    "/followUp",
                    "not-a-follow-up",
                    "این رکورد دنبالهٔ موضوع ارجاع نیست",
                    "The matter was not gone on with in this record"));
        }
    }

    private ReferralView move(
            String id,
            @Nullable String ifMatch,
            String verb,
            @Nullable String reason,
            Caller caller,
            BiPredicate<Caller, Referral> allowed,
            BiConsumer<Referral, Instant> step) {
        Referral referral =
                repository.findVisible(id, AudienceVisibility.of(caller)).orElseThrow(Problems::notFound);
        if (!allowed.test(caller, referral)) {
            throw Problems.forbidden();
        }
        Version.requireMatch(ifMatch, referral.version());
        ReferralView before = history.kept(referral);
        step.accept(referral, clock.instant());
        history.written(before, referral, verb, caller, reason);
        return views.of(referral, caller);
    }
}
