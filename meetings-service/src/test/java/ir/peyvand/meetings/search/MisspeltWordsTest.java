package ir.peyvand.meetings.search;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.kit.text.SearchTerms;
import ir.peyvand.meetings.AxisStory;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import ir.peyvand.meetings.resolution.ResolutionFixtures;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class MisspeltWordsTest {

    private static final Tokens OFFICE = secretariat("IR-03");

    @Inject
    AgroalDataSource database;

    private static ValidatableResponse searching(Tokens caller, String path, String text) {
        return as(caller).queryParam("q", text).get(path).then().statusCode(200);
    }

    /** A letter too many, one too few, another one, two in the wrong order. */
    private static List<String> slips(String word) {
        return List.of(
                word.substring(0, 3) + "ظ" + word.substring(3),
                word.substring(0, 3) + word.substring(4),
                word.substring(0, 3) + "ظ" + word.substring(4),
                word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4));
    }

    private static Known resolved(String title) {
        return ResolutionFixtures.registered(OFFICE, ResolutionFixtures.content("IR-03", title));
    }

    @Test
    void aResolutionIsFoundByWordsThatAreASlipAway() {
        String word = AxisStory.word();
        Known resolution = resolved("گشودن گذرگاه " + word);

        for (String slip : slips(word)) {
            searching(OFFICE, "/api/v1/resolutions?facets=status", "گذرگاه " + slip)
                    .body("items.id", contains(resolution.id()))
                    .body("total.value", equalTo(1))
                    .body("facets.status[0].count", equalTo(1));
        }
        as(OFFICE)
                .accept("text/csv")
                .queryParam("q", slips(word).getFirst())
                .get("/api/v1/resolutions")
                .then()
                .statusCode(200)
                .body(containsString(word));
    }

    @Test
    void aWordThatIsRightFindsNothingBesides() {
        String word = AxisStory.word();
        Known right = resolved("گشودن " + word);
        resolved("گشودن " + slips(word).get(2));

        searching(OFFICE, "/api/v1/resolutions", word).body("items.id", contains(right.id()));
    }

    @Test
    void twoSlipsAreAnotherWord() {
        String word = AxisStory.word();
        resolved("گشودن " + word);

        searching(OFFICE, "/api/v1/resolutions", "ظظ" + word.substring(2)).body("items", empty());
    }

    @Test
    void whatTheCallerMayNotKnowOfMakesNoDifference() {
        String word = AxisStory.word();
        String slip = slips(word).get(2);
        Known own = resolved("گشودن " + word);
        ResolutionFixtures.registered(secretariat("IR-04"), ResolutionFixtures.content("IR-04", "گشودن " + slip));

        searching(OFFICE, "/api/v1/resolutions", slip).body("items.id", contains(own.id()));
        searching(secretariat("IR-08"), "/api/v1/resolutions", slip).body("items", empty());
    }

    @Test
    void aChangedTextIsFoundByItsNewWords() {
        String word = AxisStory.word();
        Known resolution = resolved("گشودن گذرگاه");
        String path = "/api/v1/resolutions/" + resolution.id();
        String request = ResolutionFixtures.request(ResolutionFixtures.content("IR-03", "گشودن " + word));

        as(OFFICE)
                .header("If-Match", resolution.tag())
                .body(request)
                .put(path)
                .then()
                .statusCode(200);

        searching(OFFICE, "/api/v1/resolutions", slips(word).getFirst()).body("items.id", contains(resolution.id()));
    }

    @Test
    void whoLearnsAWordWaitsForNobodyWhoLearnsItToo() throws SQLException {
        String word = AxisStory.word();
        try (var one = database.getConnection();
                var other = database.getConnection()) {
            one.setAutoCommit(false);
            learn(one, word);
            learn(other, word);
            one.commit();
        }
        Known resolution = resolved("گشودن " + word);

        searching(OFFICE, "/api/v1/resolutions", slips(word).getFirst()).body("items.id", contains(resolution.id()));
    }

    private static void learn(Connection connection, String word) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '5s'");
            statement.execute("select learn_words('resolution', '{" + word + "}')");
            statement.execute("reset lock_timeout");
        }
    }

    @Test
    void axesAndMeetingsAreFoundInTheSameWay() {
        String word = AxisStory.word();
        Known axis = AxisStory.submitted("IR-03", "توقف واگن " + word);
        Known meeting = MeetingStory.registered(OFFICE, """
                {"content": {"kind": "council-session", "title": {"fa": "نشست %s"}, "body": "%s", "province": "IR-03"}}
                """.formatted(word, BodyFixtures.council("IR-03")));

        for (String slip : slips(word)) {
            searching(OFFICE, "/api/v1/axes", slip).body("items.id", contains(axis.id()));
            searching(OFFICE, "/api/v1/meetings", "نشست " + slip).body("items.id", contains(meeting.id()));
        }
    }

    @Test
    void aTextWithoutAWordFindsNothing() {
        AxisStory.submitted("IR-03");

        for (String path : List.of("/api/v1/axes", "/api/v1/meetings", "/api/v1/resolutions")) {
            searching(COMMITTEE, path, "؟!").body("items", empty());
        }
    }

    @Test
    void theDatabaseTakesAWordApartAsQueriesDo() throws SQLException {
        for (String word : List.of("گذرگاه", "راه", "مرز", "زعفران", "1404", "12a4", "border", "sss", "ssss")) {
            assertThat(shorterInTheDatabase(word)).isEqualTo(new TreeSet<>(SearchTerms.shorter(word)));
        }
    }

    private Set<String> shorterInTheDatabase(String word) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select shorter_words(?)")) {
            select.setString(1, word);
            try (var row = select.executeQuery()) {
                row.next();
                return new TreeSet<>(List.of((String[]) row.getArray(1).getArray()));
            }
        }
    }
}
