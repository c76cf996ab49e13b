package ir.peyvand.meetings.publication;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.meetings.meeting.MeetingAccess;
import ir.peyvand.meetings.meeting.MeetingService;
import ir.peyvand.meetings.meeting.MeetingStatus;
import ir.peyvand.meetings.meeting.MeetingView;
import ir.peyvand.meetings.resolution.ResolutionAccess;
import ir.peyvand.meetings.resolution.ResolutionService;
import ir.peyvand.meetings.resolution.ResolutionView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Meetings and resolutions as sources of twins. */
@ApplicationScoped
class PublicationSources {

    private static final Pattern URN = Pattern.compile("urn:peyvand:(meeting|resolution):([0-9a-fA-F-]{36})");

    private final MeetingService meetings;
    private final ResolutionService resolutions;

    PublicationSources(MeetingService meetings, ResolutionService resolutions) {
        this.meetings = meetings;
        this.resolutions = resolutions;
    }

    /** @throws Problem 422 when it names no such record, or 404 one that the caller may not know of */
    PublicationSource find(String urn, Caller caller) {
        Matcher name = URN.matcher(urn);
        if (!name.matches()) {
            throw PublicationProblems.notARecord();
        }
        return find(Objects.requireNonNull(RecordKind.BY_CODE.get(name.group(1))), name.group(2), caller);
    }

    PublicationSource find(RecordKind kind, String id, Caller caller) {
        return switch (kind) {
            case MEETING -> of(meetings.find(id, caller), caller);
            case RESOLUTION -> of(resolutions.find(id, caller), caller);
        };
    }

    private static PublicationSource of(MeetingView meeting, Caller caller) {
        return new PublicationSource(
                RecordKind.MEETING,
                meeting.id(),
                Optional.ofNullable(meeting.province()),
                meeting.audience(),
                MeetingAccess.mayWrite(caller, meeting),
                meeting.status() != MeetingStatus.DRAFT,
                Optional.ofNullable(meeting.startsAt()).map(start -> LocalDate.ofInstant(start, ZoneOffset.UTC)));
    }

    private static PublicationSource of(ResolutionView resolution, Caller caller) {
        return new PublicationSource(
                RecordKind.RESOLUTION,
                resolution.id(),
                Optional.ofNullable(resolution.province()),
                resolution.audience(),
                ResolutionAccess.mayWrite(caller, resolution),
                resolution.decidedOn() != null,
                Optional.ofNullable(resolution.decidedOn()));
    }
}
