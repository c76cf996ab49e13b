package ir.peyvand.meetings.conclusion;

import static ir.peyvand.meetings.AxisStory.move;
import static ir.peyvand.meetings.AxisStory.now;
import static ir.peyvand.meetings.AxisStory.onAgenda;
import static ir.peyvand.meetings.AxisStory.problem;
import static ir.peyvand.meetings.AxisStory.registered;
import static ir.peyvand.meetings.AxisStory.title;
import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.mission;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithDatabaseAndTokens
class ConclusionTest {

    private static final String MEETINGS = "/api/v1/meetings/";
    private static final Tokens HOST = secretariat("IR-04");

    @Inject
    AgroalDataSource dataSource;

    private static Known withAxes(int axes) {
        Known meeting = MeetingStory.draft("IR-04");
        for (int i = 0; i < axes; i++) {
            onAgenda("IR-04", meeting);
        }
        Known called = MeetingStory.moved(HOST, meeting, "call");
        return MeetingStory.moved(HOST, called, "hold");
    }

    private static Known concluded(int axes) {
        return MeetingStory.moved(HOST, withAxes(axes), "conclude");
    }

    private static JsonPath conclusion(Known meeting) {
        return as(HOST).get(MEETINGS + meeting.id() + "/conclusion")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void sixtyThreeGoInAndSixtyThreeComeOutUnderTheirNumbers() throws Exception {
        Known meeting = concluded(63);

        JsonPath conclusion = conclusion(meeting);
        byte[] canonical =
                as(HOST).get(MEETINGS + meeting.id() + "/conclusion/package").asByteArray();

        assertThat(conclusion.getInt("size")).isEqualTo(63);
        assertThat(conclusion.getList("axes.number", Integer.class))
                .isEqualTo(IntStream.rangeClosed(1, 63).boxed().toList());
        assertThat(conclusion.getList("axes.sponsors[0].province", String.class))
                .containsOnly("IR-04");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)))
                .isEqualTo(conclusion.getString("digest"))
                .isEqualTo(as(HOST).get(MEETINGS + meeting.id()).path("packageDigest"));
        as(HOST).get(MEETINGS + meeting.id() + "/axes?status=adopted&sort=number&limit=63")
                .then()
                .body("total.value", equalTo(63))
                .body(
                        "items.number",
                        equalTo(IntStream.rangeClosed(1, 63).boxed().toList()));
        as(HOST).get(MEETINGS + meeting.id() + "/conclusion/verification")
                .then()
                .body("intact", equalTo(true))
                .body("size", equalTo(63));
    }

    @Test
    void draftsStayOutAndNothingComesInAfterwards() {
        Known meeting = MeetingStory.draft("IR-04");
        Known draft = registered(HOST, problem(title(), meeting.id()));
        onAgenda("IR-04", meeting);
        Known held = MeetingStory.moved(HOST, MeetingStory.moved(HOST, meeting, "call"), "hold");

        Known concluded = MeetingStory.moved(HOST, held, "conclude");

        assertThat(conclusion(concluded).getInt("size")).isEqualTo(1);
        move(HOST, now(HOST, draft), "submit", null).then().statusCode(409).body("code", equalTo("meeting-is-past"));
        MeetingStory.move(HOST, concluded, "conclude", "{}").then().statusCode(409);
    }

    @Test
    void anAdoptedAxisIsNeverChanged() {
        Known meeting = concluded(1);
        String id = conclusion(meeting).getString("axes[0].id");
        Known axis = now(HOST, new Known(id, ""));

        as(HOST).header("If-Match", axis.tag())
                .body(problem(title(), null))
                .put("/api/v1/axes/" + id)
                .then()
                .statusCode(409);
        move(HOST, axis, "withdraw", "{\"reason\": \"دیگر نه\"}").then().statusCode(409);
        move(HOST, axis, "release", null).then().statusCode(409);
    }

    /** The last guard, whatever the application does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update axis set title = '{\"fa\": \"متن دیگر\"}' where meeting_id = ?::uuid",
                "update axis set number = 7 where meeting_id = ?::uuid",
                "update axis set status = 'withdrawn' where meeting_id = ?::uuid",
                "update axis set meeting_id = null where meeting_id = ?::uuid",
                "delete from axis where meeting_id = ?::uuid",
                "delete from axis_sponsor where axis_id in (select id from axis where meeting_id = ?::uuid)",
                "update axis_sponsor set province = 'IR-01' where axis_id in (select id from axis where meeting_id = ?::uuid)",
                "update conclusion set package = '{}' where meeting_id = ?::uuid",
                "delete from conclusion where meeting_id = ?::uuid",
                "update meeting set package_digest = null where id = ?::uuid",
                "update meeting set status = 'held', concluded_at = null where id = ?::uuid",
                "update erratum set reason = 'x' where meeting_id = ?::uuid",
                "insert into axis (id, reference, meeting_id, number, kind, status, title, concerned, countries, provinces,"
                        + " content_digest, maker, submitted_at, created_at, modified_at, version) select gen_random_uuid(),"
                        + " gen_random_uuid()::text, ?::uuid, 9, 'problem', 'adopted', '{\"fa\": \"نو\"}', '{}', '{}', '{}',"
                        + " sha256(gen_random_uuid()::text::bytea), 'x', now(), now(), now(), 0"
            })
    void theDatabaseRefusesToo(String sql) {
        Known meeting = concluded(1);
        as(HOST).body("{\"axisNumber\": 1, \"text\": {\"fa\": \"درست\"}, \"reason\": \"نادرست نوشته شده بود\"}")
                .post(MEETINGS + meeting.id() + "/conclusion/errata")
                .then()
                .statusCode(201);

        assertThatThrownBy(() -> run(sql, meeting))
                .isInstanceOf(SQLException.class)
                .hasMessageFindingMatch("never changed|is closed");
    }

    @Test
    void whatWasTamperedWithShows() throws SQLException {
        Known meeting = concluded(2);
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table axis disable trigger axis_frozen");
            statement.execute("update axis set title = '{\"fa\": \"متن دیگر\"}' where number = 2 and meeting_id = '"
                    + meeting.id() + "'");
            statement.execute("alter table axis enable trigger axis_frozen");
        }

        as(HOST).get(MEETINGS + meeting.id() + "/conclusion/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(false));
    }

    @Test
    void errataStandBesideAndNeverInside() {
        Known meeting = concluded(2);
        String digest = conclusion(meeting).getString("digest");

        as(HOST).body("{\"axisNumber\": 2, \"text\": {\"fa\": \"درست\"}, \"reason\": \"نادرست نوشته شده بود\"}")
                .post(MEETINGS + meeting.id() + "/conclusion/errata")
                .then()
                .statusCode(201)
                .body("axis", equalTo(conclusion(meeting).getString("axes[1].id")));
        as(COMMITTEE)
                .body("{\"axisNumber\": 1, \"text\": {\"fa\": \"این نیز\"}, \"reason\": \"جا افتاده بود\"}")
                .post(MEETINGS + meeting.id() + "/conclusion/errata")
                .then()
                .statusCode(201);
        as(HOST).body("{\"axisNumber\": 3, \"text\": {\"fa\": \"درست\"}, \"reason\": \"چنین شماره‌ای نیست\"}")
                .post(MEETINGS + meeting.id() + "/conclusion/errata")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-number"));

        as(HOST).get(MEETINGS + meeting.id() + "/conclusion/errata")
                .then()
                .body("items.axisNumber", contains(2, 1))
                .body("items.reason", contains("نادرست نوشته شده بود", "جا افتاده بود"))
                .body("items", hasSize(2));
        assertThat(conclusion(meeting).getString("digest")).isEqualTo(digest);
        assertThat(conclusion(meeting).getInt("errata")).isEqualTo(2);
    }

    @Test
    void onlyWhoWritesTheMeetingConcludesItAndOnlyWhenItWasHeld() {
        Known held = withAxes(1);

        MeetingStory.move(secretariat("IR-24"), held, "conclude", "{}").then().statusCode(404);
        MeetingStory.move(COMMITTEE, held, "conclude", "{}").then().statusCode(403);
        as(HOST).post(MEETINGS + held.id() + "/conclude").then().statusCode(428);
        as(HOST).header("If-Match", "\"99\"")
                .post(MEETINGS + held.id() + "/conclude")
                .then()
                .statusCode(412);
        as(HOST).get(MEETINGS + held.id() + "/axes").then().body("items.status", contains("submitted"));
        MeetingStory.move(HOST, MeetingStory.called("IR-04"), "conclude", "{}")
                .then()
                .statusCode(409);
        as(HOST).get(MEETINGS + held.id() + "/conclusion")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-concluded"));
        MeetingStory.moved(governorate("IR-04"), held, "conclude");
    }

    @Test
    void whoTakesPartReadsThePackageAndOthersDoNot() {
        Known meeting = concluded(1);

        as(secretariat("IR-24"))
                .get(MEETINGS + meeting.id() + "/conclusion")
                .then()
                .statusCode(404);
        as(mission("EMB-TR-ANK", "TR"))
                .get(MEETINGS + meeting.id() + "/conclusion/errata")
                .then()
                .statusCode(404);
        as(COMMITTEE).get(MEETINGS + meeting.id() + "/conclusion").then().statusCode(200);
    }

    private void run(String sql, Known meeting) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, meeting.id());
            statement.executeUpdate();
        }
    }

    /** Numbers that came with a file stay as they are; the others follow. */
    @Test
    void axesKeepTheOrderOfTheirComing() {
        Known meeting = MeetingStory.draft("IR-04");
        List<String> coming = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            coming.add(onAgenda("IR-04", meeting).id());
        }
        Known held = MeetingStory.moved(HOST, MeetingStory.moved(HOST, meeting, "call"), "hold");

        Known concluded = MeetingStory.moved(HOST, held, "conclude");

        assertThat(conclusion(concluded).getList("axes.id", String.class)).isEqualTo(coming);
    }
}
