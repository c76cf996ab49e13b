package ir.peyvand.meetings.axis;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RevisionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The use cases of axes before a meeting takes them up, and their transactions. */
@ApplicationScoped
public class AxisService {

    /** What was written before is a draft for ever. */
    private static final Set<String> PUBLIC_SINCE = Set.of("submitted", "imported");

    private final AxisRepository repository;
    private final SponsorRepository sponsors;
    private final AxisMeetingRepository meetings;
    private final AxisWriter writer;
    private final History history;
    private final ReferenceRegister register;
    private final Clock clock;

    AxisService(
            AxisRepository repository,
            SponsorRepository sponsors,
            AxisMeetingRepository meetings,
            AxisWriter writer,
            History history,
            ReferenceRegister register,
            Clock clock) {
        this.repository = repository;
        this.sponsors = sponsors;
        this.meetings = meetings;
        this.writer = writer;
        this.history = history;
        this.register = register;
        this.clock = clock;
    }

    /** One axis, by id or reference; 404 when the caller may not know of it. */
    @Transactional
    public AxisView find(String id, Caller caller) {
        return writer.view(visible(id, caller));
    }

    @Transactional
    AxisView register(RegisterAxis request, Caller caller) {
        Optional<String> province = AxisAccess.bringer(caller);
        AxisContent content = request.content().broughtBy(province.orElse(null));
        refuseWhatDoesNotFit(content, caller);
        repository.keepOtherWritersOut();
        var axis =
                new Axis(repository.nextReference(), content, province.orElse(null), caller.subject(), clock.instant());
        refuseCopy(axis);
        return writer.begin(axis, "registered", caller);
    }

    @Transactional
    AxisView edit(String id, @Nullable String ifMatch, EditAxis request, Caller caller) {
        Axis axis = visible(id, caller);
        AxisContent content = request.content().broughtBy(axis.province().orElse(null));
        AxisAccess.requireKeeper(caller, axis.province());
        refuseWhatDoesNotFit(content, caller);
        Version.requireMatch(ifMatch, axis.version());
        repository.keepOtherWritersOut();
        AxisView view = writer.change(axis, "edited", null, caller, () -> {
            axis.edit(content, clock.instant());
            refuseCopy(axis);
        });
        writer.tell(follower -> follower.written(List.of(axis.id())));
        return view;
    }

    /** From now on the text is final, and whom it concerns may know of it. */
    @Transactional
    AxisView submit(String id, @Nullable String ifMatch, Caller caller) {
        Axis axis = visible(id, caller);
        AxisAccess.requireKeeper(caller, axis.province());
        Version.requireMatch(ifMatch, axis.version());
        axis.meeting().ifPresent(writer::lockMeetingThatIsOpen);
        writer.change(axis, "submitted", null, caller, () -> {
            axis.submit(clock.instant());
            sponsors.begin(
                    axis.id(),
                    axis.content(),
                    AxisRules.whoStandsBehind(axis.province(), axis.content()),
                    clock.instant());
            writer.settle(axis);
        });
        writer.tell(follower -> follower.submitted(List.of(axis.id()), caller));
        return writer.view(axis);
    }

    @Transactional
    AxisView withdraw(String id, @Nullable String ifMatch, WithdrawAxis request, Caller caller) {
        Axis axis = visible(id, caller);
        AxisAccess.requireKeeper(caller, axis.province());
        Version.requireMatch(ifMatch, axis.version());
        if (repository.carriesOthers(axis.id())) {
            throw AxisProblems.hasMerged(axis.status());
        }
        if (axis.status() == AxisStatus.SUBMITTED) {
            axis.meeting().ifPresent(writer::lockMeetingThatIsOpen);
        }
        AxisView view =
                writer.change(axis, "withdrawn", request.reason(), caller, () -> axis.withdraw(clock.instant()));
        writer.tell(follower -> follower.closed(List.of(axis.id()), caller));
        return view;
    }

    @Transactional
    Page<RevisionView> revisions(String id, PageRequest page, Caller caller) {
        Axis axis = visible(id, caller);
        return AxisAccess.mayReadDrafts(caller, axis.province())
                ? history.list(AxisView.TYPE, axis.id(), page)
                : history.listSince(AxisView.TYPE, axis.id(), PUBLIC_SINCE, page);
    }

    private void refuseCopy(Axis axis) {
        repository
                .findCopy(axis.content().digest(axis.province().orElse(null)), axis.id())
                .ifPresent(known -> {
                    throw AxisProblems.exists(known);
                });
    }

    private void refuseWhatDoesNotFit(AxisContent content, Caller caller) {
        List<FieldError> errors = AxisRules.whatDoesNotFit(content, register);
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
        if (content.meeting() != null) {
            AxisMeeting meeting = meetings.find(content.meeting(), AudienceVisibility.of(caller))
                    .orElseThrow(() -> AxisProblems.unknownMeeting("/content/meeting"));
            if (!meeting.status().isAhead()) {
                throw AxisProblems.meetingIsPast(meeting.status());
            }
        }
    }

    private Axis visible(String id, Caller caller) {
        return repository.findVisible(id, AudienceVisibility.of(caller)).orElseThrow(Problems::notFound);
    }
}
