package ir.peyvand.meetings.referral;

import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.urn.RecordUrn;
import ir.peyvand.meetings.audience.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The meetings that referred records belong to. */
@ApplicationScoped
class ReferralMeetingRepository {

    /** By type of the record, the id of its meeting; the draft of an axis is not before its meeting yet. */
    private static final Map<String, String> MEETING = Map.of(
            "meeting", ":id",
            "axis", "(select meeting_id from axis where id = :id and submitted_at is not null)",
            "resolution", "(select meeting_id from resolution where id = :id)");

    private final EntityManager entities;

    ReferralMeetingRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Who takes part in the meeting that the record is or belongs to; empty without one. Served by the keys. */
    Optional<Audience> takingPart(RecordUrn subject) {
        String meeting = MEETING.get(subject.type());
        if (meeting == null) {
            return Optional.empty();
        }
        List<Tuple> rows = Tuples.of(
                        entities,
                        "select array_to_string(provinces, ',') as provinces, array_to_string(missions, ',') as missions"
                                + " from meeting where id = " + meeting)
                .setParameter("id", subject.id())
                .getResultList();
        return rows.stream()
                .map(row -> Audience.of(codes(row, "provinces"), codes(row, "missions")))
                .findFirst();
    }

    private static Set<String> codes(Tuple row, String column) {
        String joined = row.get(column, String.class);
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }
}
