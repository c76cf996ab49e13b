package ir.peyvand.meetings.score;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * Counts records as they were known at the end of a day. How they stood is kept by the database itself: of resolutions in
 * {@code resolution_standing}, of all others by triggers in {@code score_standing}, one row for each day on which something
 * changed.
 */
@ApplicationScoped
class ScoreRepository {

    /** What held at the end of the day; of each record at most one row does. */
    private static final String HELD = " s.since <= :day and (s.until is null or s.until > :day) ";

    /** Served by score_standing_day. */
    private static final String STOOD = "score_standing s cross join lateral unnest(s.provinces) as one (province)"
            + " where s.kind = '%s' and s.day > :from and s.day <= :day and" + HELD;

    /** Served by resolution_province. */
    private static final String RESOLUTIONS =
            "resolution_standing s" + " join resolution r on r.id = s.resolution_id and r.province is not null";

    private static final String BINDING = "s.status in ('adopted', 'in-progress', 'done', 'verified')";

    private static final String SESSIONS =
            """
            select one.province, 'meeting' as type, s.record_id as id, s.day, s.state in ('held', 'concluded') as done
            from\s""" + STOOD.formatted("meeting") + "and s.state in ('called', 'held', 'concluded')";

    private static final String CARRIED_OUT =
            """
            select r.province, 'resolution' as type, r.id, s.due_on as day, s.status = 'verified' as done
            from\s""" + RESOLUTIONS + " where " + BINDING + " and s.due_on > :from and s.due_on <= :day and" + HELD;

    private static final String REPORTS = """
            select one.province, 'resolution' as type, s.record_id as id, s.day, s.state in ('submitted', 'accepted') as done
            from\s""" + STOOD.formatted("report") + "and s.state <> 'removed'";

    private static final String PUBLISHED =
            """
            select r.province, 'resolution' as type, r.id, s.decided_on as day, twin.key is not null as done
            from\s""" + RESOLUTIONS + """
             left join (select s.key from score_standing s where s.kind = 'publication' and s.state = 'published' and
            """ + HELD + ") twin on twin.key = cast(r.id as text) where " + BINDING
                    + " and s.decided_on > :from and s.decided_on <= :day and" + HELD;

    private static final String ATTENDANCE = """
            select one.province, 'meeting' as type, s.record_id as id, s.day, s.state in ('present', 'substitute') as done
            from\s""" + STOOD.formatted("attendance") + "and s.state <> 'excused'";

    /** A record of a page of records. */
    record Place(LocalDate day, UUID id) {}

    private final EntityManager entities;
    private final ObjectMapper json;

    ScoreRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** By province: what is done of what was due. */
    Map<String, Tally> tallies(IndicatorRule rule, LocalDate day) {
        List<Tuple> rows = of(
                        Tuples.of(
                                entities,
                                "select province, count(*) filter (where done) as done, count(*) as due from ("
                                        + facts(rule) + ") facts group by province"),
                        rule,
                        day)
                .getResultList();
        var tallies = new HashMap<String, Tally>();
        for (Tuple row : rows) {
            long done = row.get("done", Long.class);
            long due = rule.measure() == ScoreMeasure.SESSIONS_HELD ? rule.months() : row.get("due", Long.class);
            tallies.put(row.get("province", String.class), new Tally(done, due));
        }
        return tallies;
    }

    /** The records behind an indicator of a province, the earliest first. */
    List<ScoredRecord> records(
            IndicatorRule rule,
            String province,
            LocalDate day,
            Optional<Boolean> done,
            Optional<Place> after,
            int limit) {
        NativeQuery<Tuple> query = of(
                        Tuples.of(
                                entities,
                                "select f.type, f.id, cast(f.day as text) as day, f.done, cast(coalesce(m.title, r.title) as text)"
                                        + " as title from (" + facts(rule) + ") f"
                                        + " left join meeting m on f.type = 'meeting' and m.id = f.id"
                                        + " left join resolution r on f.type = 'resolution' and r.id = f.id"
                                        + " where f.province = :province"
                                        + done.map(wanted -> wanted ? " and f.done" : " and not f.done")
                                                .orElse("")
                                        + (after.isPresent() ? " and (f.day, f.id) > (:afterDay, :afterId)" : "")
                                        + " order by f.day, f.id limit " + limit),
                        rule,
                        day)
                .setParameter("province", province);
        after.ifPresent(place -> query.setParameter("afterDay", place.day()).setParameter("afterId", place.id()));
        return query.getResultList().stream().map(this::scored).toList();
    }

    private ScoredRecord scored(Tuple row) {
        String type = row.get("type", String.class);
        UUID id = row.get("id", UUID.class);
        return new ScoredRecord(
                "urn:peyvand:" + type + ":" + id,
                "/api/v1/" + type + "s/" + id,
                read(row.get("title", String.class)),
                LocalDate.parse(row.get("day", String.class)),
                row.get("done", Boolean.class));
    }

    private static String facts(IndicatorRule rule) {
        return switch (rule.measure()) {
            case SESSIONS_HELD -> SESSIONS;
            case RESOLUTIONS_CARRIED_OUT -> CARRIED_OUT;
            case REPORTS_MADE -> REPORTS;
            case RESOLUTIONS_PUBLISHED -> PUBLISHED;
            case ATTENDANCE -> ATTENDANCE;
        };
    }

    private static NativeQuery<Tuple> of(NativeQuery<Tuple> query, IndicatorRule rule, LocalDate day) {
        return query.setParameter("day", day).setParameter("from", day.minusDays(rule.windowDays()));
    }

    private LocalizedText read(String text) {
        return PlainJson.read(json, text, LocalizedText.class);
    }
}
