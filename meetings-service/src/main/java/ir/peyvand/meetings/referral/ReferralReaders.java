package ir.peyvand.meetings.referral;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.urn.RecordUrn;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.axis.AxisWritten;
import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.meeting.MeetingWritten;
import ir.peyvand.meetings.resolution.ResolutionMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may know of referrals: the provinces that the matter has passed through, and, as what is referred is an item of a
 * meeting, all who take part in it. They follow the meeting.
 */
@ApplicationScoped
class ReferralReaders {

    private final ReferralRepository repository;
    private final ReferralMeetingRepository meetings;
    private final BodyDirectory bodies;
    private final ReferralHistory written;
    private final Clock clock;

    ReferralReaders(
            ReferralRepository repository,
            ReferralMeetingRepository meetings,
            BodyDirectory bodies,
            ReferralHistory written,
            Clock clock) {
        this.repository = repository;
        this.meetings = meetings;
        this.bodies = bodies;
        this.written = written;
        this.clock = clock;
    }

    Audience of(RecordUrn subject, ReferralWay way) {
        var provinces = new TreeSet<String>();
        bodies.findAll(way.chain()).values().forEach(body -> provinces.addAll(body.provinces()));
        way.province().ifPresent(provinces::add);
        Audience own = Audience.of(provinces, Set.of());
        return meetings.takingPart(subject).map(own::with).orElse(own);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes MeetingWritten news) {
        settle(repository.ofMeeting(news.meeting().id()), news.by());
    }

    /** It may have come to another meeting. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes AxisWritten news) {
        settle(repository.of(news.axis().urn()), news.by());
    }

    /** The same; no other move takes it there. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes ResolutionMoved news) {
        if (news.verb().equals("edited")) {
            settle(repository.of(news.resolution().urn()), news.by());
        }
    }

    private void settle(List<Referral> referrals, Caller by) {
        for (Referral referral : referrals) {
            Audience now = of(referral.subject(), referral.way());
            if (!now.equals(referral.audience())) {
                ReferralView before = written.kept(referral);
                referral.see(now, clock.instant());
                written.written(before, referral, "audience-changed", by, null);
            }
        }
    }
}
