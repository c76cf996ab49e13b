package ir.peyvand.meetings.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.imports.DemoSettings;
import ir.peyvand.kit.imports.ImportJob;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.body.BodyView;
import ir.peyvand.meetings.meeting.MeetingContent;
import ir.peyvand.meetings.meeting.MeetingKind;
import ir.peyvand.meetings.meeting.MeetingService;
import ir.peyvand.meetings.meeting.MeetingView;
import ir.peyvand.meetings.meeting.RegisterMeeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The regional meeting of the demonstration: called before its axes are imported, and held with them on its agenda. Its day is
 * invented.
 */
@ApplicationScoped
class DemoMeeting {

    private static final String CLIENT = "demo-data";
    private static final String GROUP = "RG-1";
    private static final Instant STARTS = Instant.parse("2025-11-12T05:30:00Z");
    private static final Instant ENDS = Instant.parse("2025-11-12T14:30:00Z");

    /** The committee writes what belongs to no province. */
    private static final Caller COMMITTEE =
            new Caller(CLIENT, CLIENT, Set.of(Role.COMMITTEE), Optional.empty(), Optional.empty(), Optional.empty());

    private final DemoSettings settings;
    private final DemoMeetingRepository repository;
    private final MeetingService meetings;
    private final BodyDirectory bodies;

    DemoMeeting(
            DemoSettings settings, DemoMeetingRepository repository, MeetingService meetings, BodyDirectory bodies) {
        this.settings = settings;
        this.repository = repository;
        this.meetings = meetings;
        this.bodies = bodies;
    }

    /** The meeting that the rows of the demonstration go on to; empty for every other file. */
    Optional<UUID> of(ImportJob job) {
        return isDemo(job) ? Optional.of(QuarkusTransaction.requiringNew().call(this::called)) : Optional.empty();
    }

    /** In the transaction in which its axes came in. */
    void imported(ImportJob job) {
        if (isDemo(job)) {
            UUID meeting = called();
            MeetingView view = meetings.find(meeting.toString(), COMMITTEE);
            if (view.status().isAhead()) {
                meetings.hold(meeting.toString(), "*", COMMITTEE);
            }
        }
    }

    private boolean isDemo(ImportJob job) {
        return settings.data() && job.by().client().equals(CLIENT);
    }

    private UUID called() {
        UUID group = group();
        return repository.find(CLIENT, group).orElseGet(() -> {
            MeetingView draft = meetings.register(new RegisterMeeting(content(group)), COMMITTEE);
            return meetings.call(draft.id().toString(), "*", COMMITTEE).id();
        });
    }

    private static MeetingContent content(UUID group) {
        return new MeetingContent(
                MeetingKind.REGIONAL_MEETING,
                LocalizedText.of(
                        "نشست منطقه‌ای استانداران و رؤسای نمایندگی‌ها در تبریز",
                        "Regional meeting of governors and heads of mission in Tabriz"),
                group,
                null,
                null,
                null,
                STARTS,
                ENDS,
                LocalizedText.of("تبریز", "Tabriz"),
                null,
                null);
    }

    /** Registered with the other bodies of the demonstration, before any file is sent. */
    private UUID group() {
        return bodies.findByCode(GROUP).map(BodyView::id).orElseThrow();
    }
}
