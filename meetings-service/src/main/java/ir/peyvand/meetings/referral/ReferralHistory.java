package ir.peyvand.meetings.referral;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import ir.peyvand.meetings.work.Assignee;
import ir.peyvand.meetings.work.Work;
import ir.peyvand.meetings.work.WorkKind;
import ir.peyvand.meetings.work.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what happened to a referral: its revision and change, and the work that it calls for. */
@ApplicationScoped
class ReferralHistory {

    private final ReferralRepository repository;
    private final History history;
    private final WorkList work;
    private final Clock clock;

    ReferralHistory(ReferralRepository repository, History history, WorkList work, Clock clock) {
        this.repository = repository;
        this.history = history;
        this.work = work;
        this.clock = clock;
    }

    /** As it is kept: the same for everybody. */
    ReferralView kept(Referral referral) {
        return ReferralView.from(
                referral,
                LocalDate.now(clock),
                referral.followUp().map(FollowUpView::kept).orElse(null));
    }

    /** @param before how it was; null for a new one */
    void written(
            @Nullable ReferralView before, Referral referral, String verb, Caller caller, @Nullable String reason) {
        repository.flush();
        ReferralView after = kept(referral);
        history.write(
                Optional.ofNullable(before).map(ReferralHistory::state),
                state(after),
                verb,
                caller,
                referral.modifiedAt(),
                reason);
        follow(after);
    }

    private static RecordState state(ReferralView view) {
        return new RecordState(
                ReferralView.TYPE,
                view.id(),
                view.version(),
                Optional.ofNullable(view.province()),
                view.audience(),
                false,
                view);
    }

    /** Until it is answered, it waits for the recipient; nobody in the system answers for one outside. */
    private void follow(ReferralView referral) {
        if (!referral.status().awaitsAnswer()) {
            work.closeAll(referral.id());
        } else if (referral.toBody() != null) {
            recipients(referral)
                    .forEach(recipient -> work.open(new Work(
                            WorkKind.REFERRAL,
                            ReferralView.TYPE,
                            referral.id(),
                            recipient,
                            referral.title(),
                            referral.href(),
                            referral.dueOn())));
        }
    }

    private static List<Assignee> recipients(ReferralView referral) {
        return referral.toProvinces().isEmpty()
                ? List.of(Assignee.committee())
                : referral.toProvinces().stream().map(Assignee::secretariat).toList();
    }
}
