package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import ir.peyvand.meetings.work.Assignee;
import ir.peyvand.meetings.work.Work;
import ir.peyvand.meetings.work.WorkKind;
import ir.peyvand.meetings.work.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all steps of a delegation have in common: the view, the history, who has to act next. */
@ApplicationScoped
class DelegationSteps {

    private final DelegationViews views;
    private final History history;
    private final WorkList work;

    DelegationSteps(DelegationViews views, History history, WorkList work) {
        this.views = views;
        this.history = history;
        this.work = work;
    }

    RecordState state(Delegation delegation) {
        return new RecordState(
                DelegationView.TYPE,
                delegation.id(),
                delegation.version(),
                Optional.of(delegation.province()),
                Audience.nobody(),
                false,
                views.of(delegation));
    }

    DelegationView keep(
            Delegation delegation, Optional<RecordState> before, String verb, @Nullable String reason, Caller caller) {
        RecordState after = state(delegation);
        history.write(before, after, verb, caller, delegation.modifiedAt(), reason);
        return (DelegationView) after.content();
    }

    void askForDecision(Delegation delegation) {
        work.open(new Work(
                WorkKind.DECISION,
                DelegationView.TYPE,
                delegation.id(),
                Assignee.committee(),
                delegation.content().title(),
                "/api/v1/delegations/" + delegation.id(),
                delegation.content().validFrom()));
    }

    /** Nobody has to decide any more. */
    DelegationView closed(DelegationView view) {
        work.closeAll(view.id());
        return view;
    }
}
