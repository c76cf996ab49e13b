package ir.peyvand.meetings.merger;

import static ir.peyvand.meetings.AxisStory.answer;
import static ir.peyvand.meetings.AxisStory.answered;
import static ir.peyvand.meetings.AxisStory.merged;
import static ir.peyvand.meetings.AxisStory.move;
import static ir.peyvand.meetings.AxisStory.moved;
import static ir.peyvand.meetings.AxisStory.now;
import static ir.peyvand.meetings.AxisStory.pair;
import static ir.peyvand.meetings.AxisStory.registered;
import static ir.peyvand.meetings.AxisStory.submitted;
import static ir.peyvand.meetings.AxisStory.title;
import static ir.peyvand.meetings.AxisStory.word;
import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.AxisStory;
import ir.peyvand.meetings.AxisStory.Pair;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import ir.peyvand.meetings.axis.AxisDirectory;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class MergerTest {

    private static final String AXES = "/api/v1/axes/";
    private static final Tokens EAST = secretariat("IR-03");
    private static final Tokens ARDABIL = secretariat("IR-24");
    private static final Tokens STRANGER = secretariat("IR-10");
    private static final String REASON = "{\"reason\": \"دو گذرگاه جدا هستند\"}";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    AxisDirectory directory;

    @Test
    void theSameProblemOfTwoProvincesIsOfferedToBothWhenTheSecondIsSubmitted() throws SQLException {
        Pair pair = pair("IR-03", "IR-24");

        as(EAST).get(AXES + pair.first().id() + "/merge-offers/" + pair.offer().id())
                .then()
                .statusCode(200)
                .body("status", equalTo("offered"))
                .body("found", equalTo(true))
                .body("axis.id", equalTo(pair.first().id()))
                .body("other.id", equalTo(pair.second().id()))
                .body("other.province", equalTo("IR-24"))
                .body("score", greaterThan(0.64f))
                .body("parts.part", containsInAnyOrder("title", "text", "countries", "kind", "working-group"))
                .body("awaiting", contains("IR-03", "IR-24"));
        as(EAST).get(AXES + pair.second().id()).then().statusCode(404);
        as(STRANGER)
                .get(AXES + pair.first().id() + "/merge-offers/" + pair.offer().id())
                .then()
                .statusCode(404);
        assertThat(openWork(pair.offer())).containsExactly("secretariat:IR-03", "secretariat:IR-24");
    }

    @Test
    void whenEachHasAgreedOneGoesOnInTheOtherWithEverySponsorAndEveryText() throws SQLException {
        Pair pair = pair("IR-03", "IR-24");
        String second = as(ARDABIL).get(AXES + pair.second().id()).path("title.fa");

        Known half = answered(governorate("IR-03"), pair.first(), pair.offer(), "accept", null);
        assertThat(openWork(pair.offer())).containsExactly("secretariat:IR-24");
        answer(EAST, pair.first(), half, "accept", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-consented"));
        answered(ARDABIL, pair.second(), half, "accept", null);

        as(ARDABIL)
                .get(AXES + pair.second().id())
                .then()
                .body("status", equalTo("merged"))
                .body("mergedInto", equalTo(pair.first().id()));
        as(ARDABIL)
                .get(AXES + pair.first().id())
                .then()
                .statusCode(200)
                .body("provinces", contains("IR-03", "IR-24"))
                .body("sponsors.province", containsInAnyOrder("IR-03", "IR-24"))
                .body("sponsors.title.fa", org.hamcrest.Matchers.hasItem(second))
                .body(
                        "sponsors.original",
                        containsInAnyOrder(pair.first().id(), pair.second().id()))
                .body("weight.value", equalTo(4))
                .body("weight.sponsors", equalTo(2))
                .body("weight.originals", equalTo(2));
        assertThat(openWork(pair.offer())).isEmpty();
        assertThat(directory.weight(UUID.fromString(pair.second().id()))).isEqualTo(4);
    }

    @Test
    void whatIsSplitIsAsItWasBefore() {
        Pair pair = merged("IR-03", "IR-24");

        move(STRANGER, pair.second(), "split", REASON).then().statusCode(404);
        move(EAST, pair.second(), "split", REASON).then().statusCode(404);
        moved(ARDABIL, pair.second(), "split", REASON);

        as(EAST).get(AXES + pair.first().id())
                .then()
                .body("provinces", contains("IR-03"))
                .body("sponsors.province", contains("IR-03"))
                .body("weight.value", equalTo(1));
        as(ARDABIL)
                .get(AXES + pair.second().id())
                .then()
                .body("status", equalTo("submitted"))
                .body("mergedInto", nullValue())
                .body("sponsors.province", contains("IR-24"));
        as(ARDABIL).get(AXES + pair.first().id()).then().statusCode(404);
    }

    @Test
    void nothingIsSplitOnceTheMeetingIsHeld() {
        Known meeting = MeetingStory.regional(BodyFixtures.group("[\"IR-03\", \"IR-24\"]", "[\"TR\"]"));
        Pair pair = merged("IR-03", "IR-24");
        moved(EAST, pair.first(), "take-up", "{\"meeting\": \"" + meeting.id() + "\"}");
        Known heavy = now(EAST, pair.first());
        Known light = AxisStory.onAgenda("IR-24", meeting);
        as(EAST).get("/api/v1/meetings/" + meeting.id() + "/axes")
                .then()
                .body("items.id", contains(heavy.id(), light.id()));
        Known called = MeetingStory.moved(COMMITTEE, meeting, "call");
        MeetingStory.moved(COMMITTEE, called, "hold");

        move(ARDABIL, now(ARDABIL, pair.second()), "split", REASON)
                .then()
                .statusCode(409)
                .body("code", equalTo("meeting-is-past"));
    }

    @Test
    void aSponsorMayDecline() throws SQLException {
        Pair pair = pair("IR-03", "IR-24");

        answered(ARDABIL, pair.second(), pair.offer(), "decline", REASON);

        as(EAST).get(AXES + pair.first().id() + "/merge-offers")
                .then()
                .body("items.status", contains("declined"))
                .body("items[0].reason", equalTo("دو گذرگاه جدا هستند"));
        Known declined = Known.of(as(EAST).get(AXES + pair.first().id() + "/merge-offers/"
                + pair.offer().id()));
        answer(EAST, pair.first(), declined, "accept", null)
                .then()
                .statusCode(409)
                .body("legalMoves", hasSize(0));
        assertThat(openWork(pair.offer())).isEmpty();
    }

    @Test
    void anOfferEndsWithAnAxisThatIsWithdrawn() {
        Pair pair = pair("IR-03", "IR-24");

        moved(ARDABIL, pair.second(), "withdraw", REASON);

        as(EAST).get(AXES + pair.first().id() + "/merge-offers").then().body("items.status", contains("withdrawn"));
    }

    @Test
    void theCommitteeOffersWhatTheLikenessDoesNotSeeAndMayTakeItBack() {
        Known first = submitted("IR-03");
        Known second = submitted("IR-24");
        String body = "{\"other\": \"" + second.id() + "\", \"message\": \"هر دو از یک گره‌اند\"}";

        as(EAST).body(body)
                .post(AXES + first.id() + "/merge-offers")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-axis"));
        Known offer = Known.of(as(COMMITTEE)
                .body(body)
                .post(AXES + first.id() + "/merge-offers")
                .then()
                .statusCode(201)
                .extract()
                .response());
        as(COMMITTEE)
                .body(body)
                .post(AXES + first.id() + "/merge-offers")
                .then()
                .statusCode(409);
        answer(ARDABIL, second, offer, "withdraw", REASON).then().statusCode(403);
        answered(COMMITTEE, first, offer, "withdraw", REASON);
    }

    @Test
    void axesOfOneProvinceAreNotMerged() {
        Known first = submitted("IR-03");
        Known second = submitted("IR-03");

        as(EAST).body("{\"other\": \"" + second.id() + "\"}")
                .post(AXES + first.id() + "/merge-offers")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("same-sponsor"));
        as(EAST).body("{\"other\": \"" + first.id() + "\"}")
                .post(AXES + first.id() + "/merge-offers")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("merged-into-itself"));
        Known draft = AxisStory.draft("IR-24");
        as(COMMITTEE)
                .body("{\"other\": \"" + draft.id() + "\"}")
                .post(AXES + first.id() + "/merge-offers")
                .then()
                .statusCode(409)
                .body("code", equalTo("axis-not-open"));
    }

    @Test
    void aForeignDraftIsNeverPartOfAnAnswer() {
        String about = word() + " " + word() + " " + word();
        registered(ARDABIL, AxisStory.problem("کمبود واگن " + about, null));
        Known own = submitted("IR-03", "نبود واگن‌های " + about);

        as(EAST).get(AXES + own.id() + "/likenesses").then().statusCode(200).body("items", hasSize(0));
        as(EAST).get(AXES + own.id() + "/merge-offers").then().body("items", hasSize(0));
        as(EAST).body("{\"kind\": \"problem\", \"title\": {\"fa\": \"کمبود واگن " + about + "\"}}")
                .post(AXES + "similarity")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(COMMITTEE)
                .body("{\"kind\": \"problem\", \"title\": {\"fa\": \"کمبود واگن " + about + "\"}}")
                .post(AXES + "similarity")
                .then()
                .body("items.axis", contains(own.id()))
                .body("items[0].aboveThreshold", equalTo(true));
    }

    @Test
    void aProblemThatIsSubmittedElsewhereIsUnknownUntilItIsOffered() {
        Known other = submitted("IR-24");

        as(EAST).body("{\"kind\": \"problem\", \"title\": {\"fa\": \"" + titleOf(other) + "\"}}")
                .post(AXES + "similarity")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aThirdProvinceJoinsAndHasToAgreeAsTheOthers() {
        Pair pair = merged("IR-03", "IR-24");
        Known third = submitted("IR-19", title());
        Known offer = Known.of(as(COMMITTEE)
                .body("{\"other\": \"" + third.id() + "\"}")
                .post(AXES + pair.first().id() + "/merge-offers"));

        Known one = answered(EAST, pair.first(), offer, "accept", null);
        Known two = answered(ARDABIL, pair.first(), one, "accept", null);
        as(COMMITTEE)
                .get(AXES + third.id() + "/merge-offers/" + offer.id())
                .then()
                .body("awaiting", contains("IR-19"));
        answered(secretariat("IR-19"), third, two, "accept", null);

        as(secretariat("IR-19"))
                .get(AXES + pair.first().id())
                .then()
                .body("weight.value", equalTo(7))
                .body("sponsors", hasSize(3));
    }

    private static String titleOf(Known axis) {
        return as(COMMITTEE).get(AXES + axis.id()).path("title.fa");
    }

    private List<String> openWork(Known offer) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "select assignee from work_item where record_id = ?::uuid and kind = 'approval' and closed_at is"
                                + " null order by assignee")) {
            statement.setString(1, offer.id());
            var assignees = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    assignees.add(rows.getString(1));
                }
            }
            return assignees;
        }
    }
}
