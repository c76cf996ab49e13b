package ir.peyvand.meetings.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.agenda.AgendaItemView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the records of a meeting say, as its minutes keep it.
 *
 * @param body who convened it
 * @param attendance who came and who did not
 * @param axes what it took up
 * @param resolutions what it resolved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MinutesRecords(
        String reference,
        String kind,
        LocalizedText title,
        LocalizedText body,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable LocalizedText place,
        List<Attendee> attendance,
        List<AgendaItemView> agenda,
        List<TakenUp> axes,
        List<TakenUp> resolutions) {

    /** Whoever was to come, by name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attendee(
            LocalizedText name, String state, @Nullable LocalizedText representedBy) {}

    /**
     * An axis or a resolution.
     *
     * @param owner the body that answers for a resolution
     * @param post who in it does
     * @param dueOn the deadline of a resolution
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TakenUp(
            String urn,
            String label,
            String kind,
            String status,
            LocalizedText title,
            @Nullable LocalizedText owner,
            @Nullable LocalizedText post,
            @Nullable LocalDate dueOn) {}
}
