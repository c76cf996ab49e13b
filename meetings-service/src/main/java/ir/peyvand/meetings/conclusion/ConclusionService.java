package ir.peyvand.meetings.conclusion;

import static ir.peyvand.kit.caller.Role.COMMITTEE;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.meetings.axis.AxisPackages;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import ir.peyvand.meetings.meeting.MeetingAccess;
import ir.peyvand.meetings.meeting.MeetingService;
import ir.peyvand.meetings.meeting.MeetingStatus;
import ir.peyvand.meetings.meeting.MeetingView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of conclusions, and their transactions. */
@ApplicationScoped
class ConclusionService {

    private final MeetingService meetings;
    private final AxisPackages axes;
    private final ConclusionRepository repository;
    private final ErratumRepository errata;
    private final History history;
    private final Cursors cursors;
    private final Clock clock;

    ConclusionService(
            MeetingService meetings,
            AxisPackages axes,
            ConclusionRepository repository,
            ErratumRepository errata,
            History history,
            Cursors cursors,
            Clock clock) {
        this.meetings = meetings;
        this.axes = axes;
        this.repository = repository;
        this.errata = errata;
        this.history = history;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** Held becomes concluded: every submitted axis of the meeting is adopted, numbered and frozen, all in one transaction. */
    @Transactional
    MeetingView conclude(String id, @Nullable String ifMatch, Caller caller) {
        MeetingView meeting = meetings.find(id, caller);
        AxisPackage adopted = new AxisPackage(meeting.id(), List.of());
        if (MeetingAccess.mayWrite(caller, meeting) && meeting.status().mayBecome(MeetingStatus.CONCLUDED)) {
            adopted = AxisPackage.of(meeting.id(), axes.adopt(meeting.id(), caller));
        }
        String written = CanonicalForm.write(adopted);
        byte[] digest = CanonicalForm.digest(written);
        // refuses who may not, what is stale, and what was not held
        MeetingView concluded = meetings.conclude(id, ifMatch, digest, caller);
        repository.keep(meeting.id(), written, digest, adopted.axes().size(), caller.subject(), clock.instant());
        return concluded;
    }

    @Transactional
    ConclusionView find(String id, Caller caller) {
        Conclusion conclusion = conclusion(meetings.find(id, caller));
        return ConclusionView.from(conclusion, errata.count(conclusion.meeting()));
    }

    /** To the byte what the digest was taken over. */
    @Transactional
    String canonical(String id, Caller caller) {
        return conclusion(meetings.find(id, caller)).written();
    }

    @Transactional
    VerificationView verify(String id, Caller caller) {
        Conclusion kept = conclusion(meetings.find(id, caller));
        AxisPackage again = AxisPackage.of(kept.meeting(), axes.adoptedOf(kept.meeting()));
        byte[] ofPackage = CanonicalForm.digest(kept.written());
        byte[] ofAxes = CanonicalForm.digest(CanonicalForm.write(again));
        boolean intact = Arrays.equals(kept.kept(), kept.digest())
                && Arrays.equals(kept.digest(), ofPackage)
                && Arrays.equals(ofPackage, ofAxes);
        return new VerificationView(
                kept.meeting(),
                intact,
                hex(kept.kept()),
                hex(kept.digest()),
                hex(ofPackage),
                hex(ofAxes),
                again.axes().size());
    }

    /** By whoever writes the meeting, or the committee. */
    @Transactional
    ErratumView record(String id, RecordErratum request, Caller caller) {
        MeetingView meeting = meetings.find(id, caller);
        if (!MeetingAccess.mayWrite(caller, meeting) && !caller.is(COMMITTEE)) {
            throw Problems.forbidden();
        }
        PackagedAxis axis = CanonicalForm.read(conclusion(meeting).written()).axes().stream()
                .filter(known -> known.number() == request.axisNumber())
                .findFirst()
                .orElseThrow(ConclusionProblems::unknownNumber);
        var erratum = new ErratumView(
                UuidCreator.getTimeOrderedEpoch(),
                axis.number(),
                axis.id(),
                request.text(),
                request.reason(),
                caller.subject(),
                clock.instant());
        errata.keep(meeting.id(), erratum);
        history.write(
                Optional.empty(),
                new RecordState(
                        ErratumView.TYPE,
                        erratum.id(),
                        0,
                        Optional.ofNullable(meeting.province()),
                        meeting.audience(),
                        false,
                        erratum),
                "recorded",
                caller,
                erratum.made(),
                erratum.reason());
        return erratum;
    }

    /** The oldest first. */
    @Transactional
    Page<ErratumView> errata(String id, PageRequest page, Caller caller) {
        UUID meeting = conclusion(meetings.find(id, caller)).meeting();
        String query = "errata " + meeting;
        UUID after = page.cursor() == null
                ? ErratumRepository.FIRST
                : UUID.fromString(cursors.open(query, page.cursor()).getFirst());
        List<ErratumView> rows = errata.list(meeting, after, page.limit() + 1);
        boolean more = rows.size() > page.limit();
        List<ErratumView> shown = more ? rows.subList(0, page.limit()) : rows;
        String next = more ? cursors.seal(query, List.of(shown.getLast().id().toString())) : null;
        return Page.of(shown, next, Total.exact(errata.count(meeting)));
    }

    private Conclusion conclusion(MeetingView meeting) {
        return repository.find(meeting.id()).orElseThrow(ConclusionProblems::notConcluded);
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
