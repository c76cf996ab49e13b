package ir.peyvand.bench;

import ir.peyvand.kit.text.PersianText;
import ir.peyvand.kit.text.SearchTerms;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts made meetings and what is around them into the service's own tables, past the service: bodies, sessions with
 * attendance, axes, resolutions, delegations. The words they are found by are those that the service makes.
 */
final class MeetingTables {

    static final String MADE_BY = "bench-maker";
    static final String CHECKED_BY = "bench-checker";

    private static final int RESOLUTIONS_OF_AN_AXIS = 50;

    private final MeetingMaker maker;
    private final ResolutionTables resolutions;

    MeetingTables(MeetingMaker maker) {
        this.maker = maker;
        this.resolutions = new ResolutionTables(maker);
    }

    /** Leaves exactly {@code rows} resolutions and what they need, and nothing that reminds of others. */
    void fill(Connection connection, int rows, int delegations) throws SQLException, IOException {
        RecordTables.execute(
                connection,
                "truncate body, meeting, axis, resolution, delegation, work_item, revision, score_standing, change,"
                        + " change_reader cascade");
        RecordTables.copyLines(
                connection,
                "body (id, code, kind, name, name_key, provinces, countries, maker, created_at, modified_at, version)",
                IntStream.range(0, MeetingMaker.PROVINCES).boxed().flatMap(MeetingTables::bodies));
        List<MadeMeeting> meetings = IntStream.rangeClosed(0, rows / MeetingMaker.OF_A_MEETING)
                .mapToObj(maker::meeting)
                .toList();
        RecordTables.copyLines(
                connection,
                "meeting (id, reference, kind, status, title, body_id, province, bodies, provinces, missions, countries,"
                        + " starts_at, ends_at, concluded_at, terms, maker, created_at, modified_at, version)",
                meetings.stream().map(MeetingTables::meeting));
        RecordTables.copyLines(
                connection,
                "attendance (meeting_id, participant, body_id, province, state, recorded_by, recorded_at)",
                meetings.stream().flatMap(MeetingTables::attendance));
        RecordTables.copyLines(
                connection,
                "axis (id, reference, meeting_id, kind, status, title, province, concerned, countries, provinces, weight,"
                        + " terms, content_digest, maker, submitted_at, created_at, modified_at, version)",
                IntStream.range(0, rows / RESOLUTIONS_OF_AN_AXIS).mapToObj(this::axis));
        resolutions.fill(connection, rows);
        RecordTables.copyLines(
                connection,
                "delegation (id, reference, status, province, title, legal_basis, requested_from, subjects, countries,"
                        + " ceiling, currency, valid_from, valid_until, granted_by, decided_by, decided_at, folded, maker,"
                        + " created_at, modified_at, version)",
                IntStream.range(0, delegations).mapToObj(this::delegation));
        for (String table :
                List.of("body", "meeting", "attendance", "axis", "delegation", "score_standing", "search_word")) {
            RecordTables.execute(connection, "vacuum analyze " + table);
        }
    }

    private static Stream<CopyLine> bodies(int number) {
        String province = MeetingMaker.province(number);
        String code = province.substring(3);
        return Stream.of(
                body("dialogue-council", "DC-" + code, "شورای گفت‌وگوی نمونهٔ " + code, province),
                body("secretariat", "SEC-" + code, "دبیرخانهٔ نمونهٔ " + code, province));
    }

    private static CopyLine body(String kind, String code, String name, String province) {
        return new CopyLine()
                .add(MeetingMaker.id(kind, province))
                .add(code)
                .add(kind)
                .add(CopyLine.json(name, null))
                .add(PersianText.skeleton(name))
                .add("{" + province + "}")
                .add("{}")
                .add(MADE_BY)
                .add("2020-01-01T00:00:00Z")
                .add("2020-01-01T00:00:00Z")
                .add(0);
    }

    private static CopyLine meeting(MadeMeeting made) {
        Instant over = made.startsAt().plusSeconds(7200);
        return new CopyLine()
                .add(made.id())
                .add(made.reference())
                .add(made.isJoint() ? "joint-council-session" : "council-session")
                .add(made.status())
                .add(CopyLine.json(made.title(), null))
                .add(MeetingMaker.id("dialogue-council", made.province()))
                .add(made.province())
                .add(array(made.provinces().stream()
                        .map(province ->
                                MeetingMaker.id("dialogue-council", province).toString())
                        .toList()))
                .add(array(made.provinces()))
                .add("{}")
                .add("{}")
                .add(made.startsAt())
                .add(over)
                .add(made.status().equals("concluded") ? over : null)
                .add(terms(made.title(), made.reference()))
                .add(MADE_BY)
                .add(made.startsAt())
                .add(over)
                .add(3);
    }

    private static Stream<CopyLine> attendance(MadeMeeting made) {
        return made.provinces().stream()
                .map(province -> new CopyLine()
                        .add(made.id())
                        .add(MeetingMaker.id("dialogue-council", province))
                        .add(MeetingMaker.id("dialogue-council", province))
                        .add(province)
                        .add(made.reference().endsWith("7") ? "absent" : "present")
                        .add(MADE_BY)
                        .add(made.startsAt()));
    }

    private CopyLine axis(int number) {
        MadeMeeting meeting = maker.meeting(number);
        String title = maker.title(new SplittableRandom(number)) + " " + number;
        String digest = MeetingMaker.id("axis", number).toString().replace("-", "");
        return new CopyLine()
                .add(MeetingMaker.id("axis", number))
                .add("AXS-" + (10_000_000 + number))
                .add(meeting.id())
                .add("problem")
                .add("submitted")
                .add(CopyLine.json(title, null))
                .add(meeting.province())
                .add(array(meeting.provinces()))
                .add("{}")
                .add(array(meeting.provinces()))
                .add(1 + number % 3)
                .add(terms(title))
                // the digest only has to be its own: nothing that is measured compares it
                .add("\\x" + digest + digest)
                .add(MADE_BY)
                .add(meeting.startsAt())
                .add(meeting.startsAt())
                .add(meeting.startsAt())
                .add(1);
    }

    /** Of all subjects, for two neighbouring countries, for some years. */
    private CopyLine delegation(int number) {
        MadeMeeting meeting = maker.meeting(number);
        LocalDate from = LocalDate.ofInstant(meeting.startsAt(), ZoneOffset.UTC);
        String title = maker.title(new SplittableRandom(-number));
        return new CopyLine()
                .add(MeetingMaker.id("delegation", number))
                .add("DEL-" + (10_000_000 + number))
                .add("granted")
                .add(MeetingMaker.province(number % MeetingMaker.PROVINCES))
                .add(CopyLine.json(title, null))
                .add(CopyLine.json("مادهٔ نمونه", null))
                .add("{\"kind\": \"ministry\", \"name\": {\"fa\": \"وزارت نمونه\"}}")
                .add("{}")
                .add(number % 2 == 0 ? "{TR,AZ}" : "{IQ,AM}")
                .add(1_000_000_000L * (1 + number % 50))
                .add("IRR")
                .add(from)
                .add(from.plusYears(1 + number % 8))
                .add("{\"kind\": \"ministry\", \"name\": {\"fa\": \"وزارت نمونه\"}}")
                .add(CHECKED_BY)
                .add(meeting.startsAt())
                .add(PersianText.fold(title))
                .add(MADE_BY)
                .add(meeting.startsAt())
                .add(meeting.startsAt())
                .add(1);
    }

    static String terms(String... texts) {
        // terms are letters and digits: nothing in them has to be quoted
        return array(SearchTerms.of(List.of(texts)));
    }

    static String array(Collection<String> codes) {
        return codes.stream()
                .map(code -> '"' + code.replace("\"", "") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
