package ir.peyvand.meetings.consent;

import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.body.BodyKind;
import ir.peyvand.meetings.body.BodyView;
import ir.peyvand.meetings.meeting.MeetingKind;
import ir.peyvand.meetings.meeting.MeetingView;
import ir.peyvand.meetings.meeting.Participant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The councils that take part in a joint session, and which of their seats have not consented. */
@ApplicationScoped
class Councils {

    private final BodyDirectory bodies;
    private final ConsentRepository consents;

    Councils(BodyDirectory bodies, ConsentRepository consents) {
        this.bodies = bodies;
        this.consents = consents;
    }

    /** None when the meeting is not a joint session. */
    List<BodyView> of(MeetingView meeting) {
        if (meeting.kind() != MeetingKind.JOINT_COUNCIL_SESSION) {
            return List.of();
        }
        var ids = new LinkedHashSet<UUID>();
        ids.add(meeting.body());
        meeting.participants().stream()
                .map(Participant::body)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return bodies.findAll(ids).values().stream()
                .filter(body -> body.kind() == BodyKind.DIALOGUE_COUNCIL)
                .sorted(java.util.Comparator.comparing(BodyView::code))
                .toList();
    }

    List<MissingConsent> missing(MeetingView meeting) {
        List<ConsentView> standing =
                consents.of(meeting.id()).stream().filter(ConsentView::stands).toList();
        var missing = new ArrayList<MissingConsent>();
        for (BodyView council : of(meeting)) {
            for (ConsentSeat seat : ConsentSeat.values()) {
                boolean given = standing.stream()
                        .anyMatch(consent -> consent.council().equals(council.id()) && consent.seat() == seat);
                if (!given) {
                    missing.add(new MissingConsent(council.id(), council.name(), province(council), seat));
                }
            }
        }
        return missing;
    }

    /** A dialogue council has exactly one. */
    static String province(BodyView council) {
        return council.provinces().getFirst();
    }
}
