package ir.peyvand.meetings.law;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import ir.peyvand.meetings.work.Assignee;
import ir.peyvand.meetings.work.Work;
import ir.peyvand.meetings.work.WorkKind;
import ir.peyvand.meetings.work.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the steps of requests have in common: loading, views, history, and who has to act next. */
@ApplicationScoped
class RepealRequestParts {

    private final RepealRequestRepository repository;
    private final LawRepository laws;
    private final History history;
    private final WorkList work;
    private final Clock clock;

    RepealRequestParts(
            RepealRequestRepository repository, LawRepository laws, History history, WorkList work, Clock clock) {
        this.repository = repository;
        this.laws = laws;
        this.history = history;
        this.work = work;
        this.clock = clock;
    }

    RepealRequest visible(String id, Caller caller) {
        return repository.findVisible(id, LawVisibility.of(caller)).orElseThrow(Problems::notFound);
    }

    /** In the order given. */
    List<RepealRequestView> views(List<RepealRequest> requests) {
        Map<UUID, List<RepealStepView>> steps =
                repository.stepsOf(requests.stream().map(RepealRequest::id).toList());
        return requests.stream()
                .map(request -> RepealRequestView.from(request, steps.getOrDefault(request.id(), List.of())))
                .toList();
    }

    RepealRequestView view(RepealRequest request) {
        return views(List.of(request)).getFirst();
    }

    RecordState state(RepealRequest request) {
        return new RecordState(
                RepealRequestView.TYPE,
                request.id(),
                request.version(),
                Optional.of(request.province()),
                Audience.nobody(),
                false,
                view(request));
    }

    RepealRequestView keep(
            RepealRequest request, Optional<RecordState> before, String verb, @Nullable String note, Caller caller) {
        RecordState after = state(request);
        history.write(before, after, verb, caller, request.modifiedAt(), note);
        return (RepealRequestView) after.content();
    }

    /** With the committee as long as it is on the way, with nobody otherwise. */
    void assign(RepealRequest request) {
        switch (request.status()) {
            case SUBMITTED, UNDER_CONSIDERATION, ACCEPTED ->
                work.open(new Work(
                        WorkKind.DECISION,
                        RepealRequestView.TYPE,
                        request.id(),
                        Assignee.committee(),
                        laws.findById(request.law()).content().title(),
                        "/api/v1/obstructive-laws/repeal-requests/" + request.id(),
                        null));
            case DRAFTED, REJECTED, WITHDRAWN, ENACTED -> work.closeAll(request.id());
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
