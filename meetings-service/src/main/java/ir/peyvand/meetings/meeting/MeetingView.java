package ir.peyvand.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.audience.Audience;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as callers see it.
 *
 * @param reference readable number: solar Hijri year of its registration, and a running number
 * @param body who convenes it
 * @param province whose offices write it; absent when the committee does
 * @param provinces all that it concerns: ISO 3166-2
 * @param missions all that it concerns
 * @param countries all that it is about: ISO 3166-1 alpha-2
 * @param composition of the regional group that convenes it: id of the one on its day
 * @param series the same for meetings that follow each other
 * @param previous the meeting whose open items it took over
 * @param packageDigest SHA-256 of the package of axes that its conclusion froze
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeetingView(
        UUID id,
        String urn,
        @Schema(examples = "MTG-1405-0001") String reference,
        MeetingKind kind,
        MeetingStatus status,

        @Schema(examples = "{\"fa\": \"نشست گروه شمال غرب\"}")
        LocalizedText title,

        UUID body,
        @Schema(examples = "IR-03") @Nullable String province,
        List<Participant> participants,
        @Schema(examples = "[\"IR-03\", \"IR-24\"]") List<String> provinces,
        @Schema(examples = "[\"EMB-TR-ANK\"]") List<String> missions,
        @Schema(examples = "[\"TR\"]") List<String> countries,
        @Nullable UUID composition,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable LocalizedText place,
        @Nullable String onlineLink,
        @Nullable UUID series,
        @Nullable UUID previous,
        List<String> origins,
        @Nullable String packageDigest,
        @Nullable Instant concludedAt,
        Instant created,
        Instant modified,
        long version) {

    public static final String TYPE = "meeting";

    static MeetingView from(Meeting meeting) {
        MeetingContent content = meeting.content();
        return new MeetingView(
                meeting.id(),
                "urn:peyvand:" + TYPE + ":" + meeting.id(),
                meeting.reference(),
                content.kind(),
                meeting.status(),
                content.title(),
                content.body(),
                content.province(),
                content.participantsOrNone(),
                meeting.audience().provinces().stream().sorted().toList(),
                meeting.audience().missions().stream().sorted().toList(),
                content.countriesOrNone(),
                meeting.composition().orElse(null),
                content.startsAt(),
                content.endsAt(),
                content.place(),
                content.onlineLink(),
                meeting.series().orElse(null),
                meeting.previous().orElse(null),
                content.originsOrNone(),
                meeting.packageDigest().map(HexFormat.of()::formatHex).orElse(null),
                meeting.concludedAt().orElse(null),
                meeting.createdAt(),
                meeting.modifiedAt(),
                meeting.version());
    }

    /** Whom it concerns, and so who may know of what belongs to it. */
    @JsonIgnore
    public Audience audience() {
        return Audience.of(provinces, missions);
    }

    /** What the meeting that follows this one is to be. */
    MeetingContent following(NextMeeting next) {
        return new MeetingContent(
                kind,
                next.title(),
                body,
                province,
                participants,
                countries,
                next.startsAt(),
                next.endsAt(),
                next.place(),
                onlineLink,
                List.of(urn));
    }
}
