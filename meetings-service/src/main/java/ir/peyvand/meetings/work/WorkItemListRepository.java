package ir.peyvand.meetings.work;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Work lists by their days. For each assignee a page is one range of work_item_assignee, or of work_item_done; when kinds are
 * named, for each of them one range of work_item_kind, or of work_item_kind_done. Totals and facets read nothing but those
 * indexes either.
 */
@ApplicationScoped
class WorkItemListRepository {

    /** Nobody does more than that; counting further costs more than anybody gains by it. */
    private static final int MOST_COUNTED = 10_000;

    /** What has no last day comes at the end. */
    private static final String DAY = "coalesce(w.due_on, 'infinity')";

    static final String NO_DAY = "infinity";

    private final EntityManager entities;
    private final ObjectMapper json;

    WorkItemListRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * Where a page ended.
     *
     * @param day ISO 8601, or {@value #NO_DAY}
     */
    record Place(String day, UUID id) {}

    List<WorkItemView> list(
            WorkQuery query, List<String> assignees, LocalDate today, Optional<Place> after, int limit) {
        if (assignees.isEmpty()) {
            return List.of();
        }
        Conditions conditions = ranges(query, assignees, today);
        after.ifPresent(place -> conditions
                .and("(" + DAY + ", w.id) > (cast(:afterDay as date), :afterId)")
                .with("afterDay", place.day())
                .with("afterId", place.id()));
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        page(conditions, assignees.size(), query.kinds().size(), limit)))
                .getResultList();
        return rows.stream().map(row -> view(row, today)).toList();
    }

    /** Each range in its order, so that the index is read only as far as the page goes. */
    private static String page(Conditions conditions, int assignees, int kinds, int limit) {
        String ranges = IntStream.range(0, assignees)
                .mapToObj(i -> "w.assignee = :assignee" + i)
                .flatMap(assignee -> kinds == 0
                        ? Stream.of(assignee)
                        : IntStream.range(0, kinds).mapToObj(i -> assignee + " and w.kind = :kind" + i))
                .map(range -> "(select * from work_item w where " + range + " and " + conditions.where() + " order by "
                        + DAY + ", w.id limit " + limit + ")")
                .collect(Collectors.joining(" union all "));
        return "select w.id, w.kind, w.record_type, w.record_id, w.assignee, cast(w.title as text) as title, w.href,"
                + " cast(w.due_on as text) as due_on, w.opened_at, w.closed_at from (" + ranges + ") w order by " + DAY
                + ", w.id limit " + limit;
    }

    /** How PostgreSQL reads a page, for the test of the index. */
    String plan(WorkQuery query, List<String> assignees, LocalDate today) {
        Conditions conditions = ranges(query, assignees, today);
        List<?> lines = conditions
                .bind(entities.createNativeQuery("explain (costs off) "
                        + page(conditions, assignees.size(), query.kinds().size(), 51)))
                .getResultList();
        return String.join("\n", lines.stream().map(Object::toString).toList());
    }

    Total total(WorkQuery query, List<String> assignees, LocalDate today) {
        Conditions conditions = together(query, assignees, today);
        long counted = ((Number) conditions
                        .bind(entities.createNativeQuery("select count(*) from (select from work_item w where "
                                + conditions.where() + " limit " + (MOST_COUNTED + 1) + ") counted"))
                        .getSingleResult())
                .longValue();
        return counted > MOST_COUNTED ? Total.atLeast(MOST_COUNTED) : Total.exact(counted);
    }

    List<FacetCount> kinds(WorkQuery query, List<String> assignees, LocalDate today) {
        Conditions conditions = together(query, assignees, today);
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        "select w.kind as value, count(*) as count from work_item w where " + conditions.where()
                                + " group by w.kind order by count desc, value"))
                .getResultList();
        return rows.stream()
                .map(row -> new FacetCount(row.get("value", String.class), row.get("count", Long.class)))
                .toList();
    }

    private static Conditions together(WorkQuery query, List<String> assignees, LocalDate today) {
        return conditions(query, today)
                .andAny("w.kind = any (cast(:kinds as text[]))", "kinds", query.kindCodes())
                .and("w.assignee = any (cast(:assignees as text[]))", "assignees", assignees.toArray(String[]::new));
    }

    private static Conditions ranges(WorkQuery query, List<String> assignees, LocalDate today) {
        Conditions conditions = conditions(query, today);
        for (int i = 0; i < assignees.size(); i++) {
            conditions.with("assignee" + i, assignees.get(i));
        }
        int kind = 0;
        for (String code : query.kindCodes()) {
            conditions.with("kind" + kind, code);
            kind++;
        }
        return conditions;
    }

    private static Conditions conditions(WorkQuery query, LocalDate today) {
        Conditions conditions =
                new Conditions().andAny("w.record_type = any (cast(:types as text[]))", "types", query.recordTypes());
        query.dueTo().ifPresent(day -> conditions.and(DAY + " <= :dueTo", "dueTo", day));
        return switch (query.state()) {
            case OPEN -> conditions.and("w.closed_at is null");
            case DUE ->
                conditions
                        .and("w.closed_at is null")
                        .and(DAY + " >= :today", "today", today)
                        .and("w.due_on is not null");
            case OVERDUE -> conditions.and("w.closed_at is null").and(DAY + " < :today", "today", today);
            case CLOSED -> conditions.and("w.closed_at is not null");
        };
    }

    private WorkItemView view(Tuple row, LocalDate today) {
        LocalDate dueOn = day(row.get("due_on", String.class));
        Instant closedAt = row.get("closed_at", Instant.class);
        return new WorkItemView(
                row.get("id", UUID.class),
                Objects.requireNonNull(WorkKind.BY_CODE.get(row.get("kind", String.class))),
                row.get("record_type", String.class),
                row.get("record_id", UUID.class),
                row.get("assignee", String.class),
                title(row.get("title", String.class)),
                row.get("href", String.class),
                dueOn,
                closedAt == null && dueOn != null && dueOn.isBefore(today),
                row.get("opened_at", Instant.class),
                closedAt);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private LocalizedText title(String text) {
        return PlainJson.read(json, text, LocalizedText.class);
    }
}
