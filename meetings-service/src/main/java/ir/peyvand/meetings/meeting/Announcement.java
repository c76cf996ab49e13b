package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a meeting is about, when and where it takes place: all that may still change once it has been called. */
@Embeddable
class Announcement {

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText place;

    @Column(name = "online_link")
    private @Nullable String onlineLink;

    private String[] origins;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Announcement() {}

    Announcement(MeetingContent content) {
        title = content.title();
        startsAt = content.startsAt();
        endsAt = content.endsAt();
        place = content.place();
        onlineLink = content.onlineLink();
        origins = content.originsOrNone().toArray(String[]::new);
    }

    Optional<Instant> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    MeetingContent content(MeetingKind kind, @Nullable String province, TakingPart taking) {
        return new MeetingContent(
                kind,
                title,
                taking.body(),
                province,
                taking.participants(),
                taking.countries(),
                startsAt,
                endsAt,
                place,
                onlineLink,
                List.of(origins));
    }
}
