package ir.peyvand.bench;

import static ir.peyvand.bench.MeetingTables.CHECKED_BY;
import static ir.peyvand.bench.MeetingTables.MADE_BY;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Resolutions with all that grows around them: how they stood, actions with reports, periodic reports, twins, work. */
final class ResolutionTables {

    private static final int STANDINGS = 5;
    private static final int REPORTS = 3;
    private static final int RESOLUTIONS_OF_A_TWIN = 4;
    private static final int DAYS_OF_A_REPORT = 90;

    private final MeetingMaker maker;

    ResolutionTables(MeetingMaker maker) {
        this.maker = maker;
    }

    void fill(Connection connection, int rows) throws SQLException, IOException {
        copy(
                connection,
                "resolution (id, reference, status, title, body, deciding_body, meeting_id, decided_on, province, provinces,"
                        + " missions, lead_body, owner, owner_body, due_on, evidence_type, ladder, progress, reported_on,"
                        + " terms, maker, created_at, modified_at, version)",
                rows,
                made -> List.of(resolution(made)));
        copy(
                connection,
                "resolution_standing (resolution_id, since, until, status, decided_on, due_on, progress, reported_on)",
                rows,
                made -> range(STANDINGS, number -> standing(made, number)));
        copy(
                connection,
                "resolution_action (id, resolution_id, position, title, weight, assignee, due_on, progress, maker,"
                        + " created_at, modified_at, version)",
                rows,
                made -> List.of(action(made, 1, "0.4"), action(made, 2, "0.6")));
        copy(
                connection,
                "action_report (id, action_id, progress, text, made_by, made_at)",
                rows,
                made -> List.of(actionReport(made)));
        copy(
                connection,
                "resolution_report (id, resolution_id, due_on, status, text, submitted_by, submitted_at, accepted_by,"
                        + " accepted_at, modified_at, version)",
                rows,
                made -> range(REPORTS, number -> report(made, number)));
        copy(
                connection,
                "publication (id, resolution_id, status, title, text, terms, province, happened_on, source_digest,"
                        + " published_at, maker, created_at, modified_at, version)",
                rows,
                made -> made.number() % RESOLUTIONS_OF_A_TWIN == 0 ? List.of(twin(made)) : List.of());
        copy(
                connection,
                "work_item (id, kind, record_type, record_id, assignee, title, href, due_on, opened_at)",
                rows,
                made -> List.of(
                        work(made, "evidence", "resolution", made.id(), made.dueOn()),
                        work(made, "action", "action", part(made, "action", 1), made.dueOn()),
                        work(made, "action", "action", part(made, "action", 2), made.dueOn()),
                        work(made, "report", "report", part(made, "report", REPORTS - 1), made.dueOn())));
        for (String table : List.of(
                "resolution",
                "resolution_search",
                "resolution_standing",
                "resolution_action",
                "action_report",
                "resolution_report",
                "publication",
                "work_item")) {
            RecordTables.execute(connection, "vacuum analyze " + table);
        }
    }

    private void copy(Connection connection, String into, int rows, Function<MadeResolution, List<CopyLine>> lines)
            throws SQLException, IOException {
        RecordTables.copyLines(
                connection,
                into,
                IntStream.range(0, rows).mapToObj(maker::resolution).flatMap(made -> lines.apply(made).stream()));
    }

    private static List<CopyLine> range(int count, Function<Integer, CopyLine> line) {
        return IntStream.range(0, count).boxed().map(line).toList();
    }

    private static CopyLine resolution(MadeResolution made) {
        return new CopyLine()
                .add(made.id())
                .add(made.reference())
                .add(made.status())
                .add(CopyLine.json(made.title(), null))
                .add(CopyLine.json(made.text(), null))
                .add(MeetingMaker.id("dialogue-council", made.province()))
                .add(MeetingMaker.id("meeting", made.meeting()))
                .add(made.decidedOn())
                .add(made.province())
                .add(MeetingTables.array(made.provinces()))
                .add("{}")
                .add(MeetingMaker.id("secretariat", made.province()))
                .add(made.owner())
                .add(MeetingMaker.id("secretariat", made.province()))
                .add(made.dueOn())
                .add("document")
                .add(made.ladder())
                .add(BigDecimal.valueOf(made.progress(), 2))
                .add(made.dueOn().minusDays(1))
                .add(MeetingTables.terms(made.title(), made.text(), made.reference()))
                .add(MADE_BY)
                .add(made.created())
                .add(made.created().plusSeconds(made.number() % 1000))
                .add(STANDINGS);
    }

    /** From the decision on, every two weeks another one. */
    private static CopyLine standing(MadeResolution made, int number) {
        LocalDate since = made.decidedOn().plusDays(14L * number);
        return new CopyLine()
                .add(made.id())
                .add(since)
                .add(number == STANDINGS - 1 ? null : since.plusDays(14))
                .add(number == 0 ? "adopted" : made.status())
                .add(made.decidedOn())
                .add(made.dueOn())
                .add(BigDecimal.valueOf((long) made.progress() * number / STANDINGS, 2))
                .add(since);
    }

    private static CopyLine action(MadeResolution made, int position, String weight) {
        return new CopyLine()
                .add(part(made, "action", position))
                .add(made.id())
                .add(position)
                .add(CopyLine.json("گام " + position + " " + made.title(), null))
                .add(weight)
                .add(made.owner())
                .add(made.dueOn())
                .add(BigDecimal.valueOf(made.progress(), 2))
                .add(MADE_BY)
                .add(made.created())
                .add(made.created())
                .add(1);
    }

    private static CopyLine actionReport(MadeResolution made) {
        return new CopyLine()
                .add(part(made, "action report", 1))
                .add(part(made, "action", 1))
                .add(BigDecimal.valueOf(made.progress(), 2))
                .add(made.text())
                .add(MADE_BY)
                .add(made.created());
    }

    /** All but the last are accepted. */
    private static CopyLine report(MadeResolution made, int number) {
        boolean accepted = number < REPORTS - 1;
        LocalDate due = made.decidedOn().plusDays(DAYS_OF_A_REPORT * (number + 1L));
        Instant then = due.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new CopyLine()
                .add(part(made, "report", number))
                .add(made.id())
                .add(due)
                .add(accepted ? "accepted" : "due")
                .add(accepted ? made.text() : null)
                .add(accepted ? MADE_BY : null)
                .add(accepted ? then : null)
                .add(accepted ? CHECKED_BY : null)
                .add(accepted ? then : null)
                .add(accepted ? then : made.created())
                .add(1);
    }

    private static CopyLine twin(MadeResolution made) {
        return new CopyLine()
                .add(part(made, "publication", 0))
                .add(made.id())
                .add("published")
                .add(CopyLine.json(made.title(), null))
                .add(CopyLine.json(made.text(), null))
                .add(MeetingTables.terms(made.title(), made.text()))
                .add(made.province())
                .add(made.decidedOn())
                // the digest is only compared when the record is changed
                .add(made.id())
                .add(made.created())
                .add(MADE_BY)
                .add(made.created())
                .add(made.created())
                .add(1);
    }

    private static CopyLine work(MadeResolution made, String kind, String type, Object id, LocalDate due) {
        return new CopyLine()
                .add(MeetingMaker.id("work " + kind, id))
                .add(kind)
                .add(type)
                .add(id)
                .add(made.owner())
                .add(CopyLine.json(made.title(), null))
                .add("/api/v1/resolutions/" + made.id())
                .add(due)
                .add(made.created());
    }

    private static Object part(MadeResolution made, String what, int number) {
        return MeetingMaker.id(what + " " + number, made.number());
    }
}
