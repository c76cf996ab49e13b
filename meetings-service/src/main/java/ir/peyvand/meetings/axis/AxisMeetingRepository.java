package ir.peyvand.meetings.axis;

import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.meeting.MeetingStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Meetings as their axes have to know them. */
@ApplicationScoped
class AxisMeetingRepository {

    private final EntityManager entities;

    AxisMeetingRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<AxisMeeting> find(UUID id) {
        return first(new Conditions().and("m.id = :id", "id", id), "");
    }

    /** As far as the caller may know of it. */
    Optional<AxisMeeting> find(UUID id, AudienceVisibility visibility) {
        return first(visibility.narrow(new Conditions(), "m").and("m.id = :id", "id", id), "");
    }

    /** Until the end of the transaction nobody moves it on: what is put on its agenda meanwhile would be lost. */
    Optional<AxisMeeting> kept(UUID id) {
        return first(new Conditions().and("m.id = :id", "id", id), " for share");
    }

    private Optional<AxisMeeting> first(Conditions conditions, String lock) {
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        "select m.id, m.status, m.province, array_to_string(m.provinces, ',') as provinces,"
                                + " array_to_string(m.missions, ',') as missions from meeting m where "
                                + conditions.where() + lock))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new AxisMeeting(
                        row.get("id", UUID.class),
                        Objects.requireNonNull(MeetingStatus.BY_CODE.get(row.get("status", String.class))),
                        row.get("province", String.class),
                        Audience.of(
                                codes(row.get("provinces", String.class)), codes(row.get("missions", String.class)))));
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
