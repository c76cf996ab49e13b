package ir.peyvand.meetings.referral;

import static ir.peyvand.meetings.MeetingFixtures.AUDITOR;
import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.DASHBOARD;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.ReferralStory.REASON;
import static ir.peyvand.meetings.ReferralStory.REFERRALS;
import static ir.peyvand.meetings.ReferralStory.accepted;
import static ir.peyvand.meetings.ReferralStory.move;
import static ir.peyvand.meetings.ReferralStory.received;
import static ir.peyvand.meetings.ReferralStory.referring;
import static ir.peyvand.meetings.ReferralStory.resolution;
import static ir.peyvand.meetings.ReferralStory.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ReferralResourceTest {

    @Inject
    AgroalDataSource database;

    private static Response reading(Tokens caller, String id) {
        return as(caller).get(REFERRALS + "/" + id);
    }

    private static String id(String urn) {
        return urn.substring(urn.lastIndexOf(':') + 1);
    }

    @Test
    void aReferralIsSeenByBothSidesAndByNobodyElse() {
        String subject = resolution("IR-03");
        Response answer =
                referring(secretariat("IR-03"), subject, BodyFixtures.council("IR-03"), BodyFixtures.council("IR-04"));

        answer.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", notNullValue())
                .body("reference", matchesPattern("RFR-14\\d\\d-\\d{4}"))
                .body("status", equalTo("sent"))
                .body("subject", equalTo(subject))
                .body("title.fa", notNullValue())
                .body("chain", contains(BodyFixtures.council("IR-03"), BodyFixtures.council("IR-04")))
                .body("toProvinces", contains("IR-04"));
        String id = answer.path("id");
        for (Tokens caller : List.of(governorate("IR-03"), secretariat("IR-04"), COMMITTEE, AUDITOR)) {
            reading(caller, id).then().statusCode(200);
        }
        reading(secretariat("IR-05"), id).then().statusCode(404);
        reading(DASHBOARD, id).then().statusCode(403);
        reading(secretariat("IR-04"), answer.path("reference")).then().body("id", equalTo(id));
    }

    @Test
    void aListComesAsATableForThoseWhoReadIt() {
        Known sent = sent("IR-03", "IR-04");
        String reference = reading(COMMITTEE, sent.id()).path("reference");

        String file = as(secretariat("IR-04"))
                .accept("text/csv")
                .get(REFERRALS + "?limit=1")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("referrals.csv"))
                .extract()
                .asString();

        assertThat(file.lines()).hasSize(2);
        assertThat(file).contains("to_fa", reference, "شورای گفت‌وگوی استان IR-04");
        as(secretariat("IR-08"))
                .accept("text/csv")
                .get(REFERRALS)
                .then()
                .statusCode(200)
                .body(not(containsString(reference)));
        byte[] sheet = as(COMMITTEE)
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(REFERRALS + "?status=sent")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(sheet).startsWith('P', 'K');
    }

    @Test
    void theRecipientHasItInItsWorkListUntilItHasAnswered() throws SQLException {
        Known sent = sent("IR-03", "IR-04");
        assertThat(openWork(sent.id())).containsExactly("secretariat:IR-04");

        Known received = Known.of(move(secretariat("IR-04"), sent, "receive", ""));
        assertThat(openWork(sent.id())).containsExactly("secretariat:IR-04");

        move(secretariat("IR-04"), received, "refuse", REASON).then().statusCode(200);
        assertThat(openWork(sent.id())).isEmpty();
    }

    private List<String> openWork(String record) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select assignee from work_item where record_id = cast(? as uuid) and closed_at is null")) {
            select.setString(1, record);
            try (var rows = select.executeQuery()) {
                var assignees = new java.util.ArrayList<String>();
                while (rows.next()) {
                    assignees.add(rows.getString(1));
                }
                return assignees;
            }
        }
    }

    @Test
    void theOriginSeesAtOnceWhyItWasRefused() {
        Known received = received("IR-03", "IR-04");

        move(secretariat("IR-04"), received, "refuse", "{}").then().statusCode(422);
        move(secretariat("IR-04"), received, "refuse", REASON).then().statusCode(200);

        reading(governorate("IR-03"), received.id())
                .then()
                .body("status", equalTo("refused"))
                .body("refusal", equalTo("در اختیار این استان نیست"))
                .body("answeredAt", notNullValue());
        as(governorate("IR-03"))
                .get(REFERRALS + "/" + received.id() + "/revisions")
                .then()
                .body("items.change", contains("refused", "received", "referred"))
                .body("items[0].reason", equalTo("در اختیار این استان نیست"));
    }

    @Test
    void theOriginSeesTheStateOfWhatTheRecipientGoesOnWithAndNotTheRecordItself() {
        Known sent = sent("IR-03", "IR-04");
        String followUp = resolution("IR-04", "[\"urn:peyvand:referral:" + sent.id() + "\"]");

        accepted(sent, "IR-04", followUp);

        reading(secretariat("IR-04"), sent.id())
                .then()
                .body("status", equalTo("accepted"))
                .body("followUp.urn", equalTo(followUp))
                .body("followUp.status", equalTo("proposed"));
        reading(governorate("IR-03"), sent.id())
                .then()
                .body("followUp.type", equalTo("resolution"))
                .body("followUp.status", equalTo("proposed"))
                .body("followUp.urn", nullValue())
                .body("followUp.title", nullValue());

        as(secretariat("IR-04"))
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"به نشست دیگر ماند\"}")
                .post("/api/v1/resolutions/" + id(followUp) + "/postpone")
                .then()
                .statusCode(200);
        reading(governorate("IR-03"), sent.id()).then().body("followUp.status", equalTo("postponed"));
    }

    @Test
    void aListSaysOfEachWhatItsRecipientGoesOnWith() {
        Known one = sent("IR-03", "IR-04");
        Known other = sent("IR-03", "IR-04");
        Known none = sent("IR-03", "IR-04");
        String followUp = resolution("IR-04");
        String elsewhere = "urn:peyvand:agreement:" + UUID.randomUUID();
        accepted(one, "IR-04", followUp);
        accepted(other, "IR-04", elsewhere);

        as(secretariat("IR-04"))
                .queryParam("toProvince", "IR-04")
                .queryParam("limit", 200)
                .get(REFERRALS)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + one.id() + "' }.followUp.urn", equalTo(followUp))
                .body("items.find { it.id == '" + other.id() + "' }.followUp.urn", equalTo(elsewhere))
                .body("items.find { it.id == '" + none.id() + "' }.followUp", nullValue());
    }

    @Test
    void theChainIsReadFromBothEnds() {
        String subject = resolution("IR-03");
        Known sent = sent(subject, "IR-03", "IR-04");
        String followUp = resolution("IR-04");
        accepted(sent, "IR-04", followUp);
        String referral = "urn:peyvand:referral:" + sent.id();

        references(COMMITTEE, subject).then().body("items.urn", hasItem(referral));
        references(COMMITTEE, referral)
                .then()
                .body("records[0].origins", contains(subject))
                .body("records[0].results", contains(followUp))
                .body("records[0].status", equalTo("accepted"));
        references(COMMITTEE, followUp).then().body("records[0].origins", hasItem(referral));
        references(secretariat("IR-04"), referral).then().body("records[0].origins", empty());
        references(secretariat("IR-03"), referral).then().body("records[0].results", empty());
        references(secretariat("IR-05"), referral).then().body("records", empty());
    }

    private static Response references(Tokens caller, String urn) {
        return as(caller).queryParam("urn", urn).get("/api/v1/meetings/references");
    }

    @Test
    void aMatterIsNotReferredBackToItsOrigin() {
        String subject = resolution("IR-03");
        Known sent = sent(subject, "IR-03", "IR-04");
        String followUp = resolution("IR-04");
        accepted(sent, "IR-04", followUp);

        referring(secretariat("IR-04"), followUp, BodyFixtures.council("IR-04"), BodyFixtures.council("IR-03"))
                .then()
                .statusCode(409)
                .body("code", equalTo("referral-loop"))
                .body(
                        "chain.body",
                        contains(
                                BodyFixtures.council("IR-03"),
                                BodyFixtures.council("IR-04"),
                                BodyFixtures.council("IR-03")))
                .body("chain[0].name.fa", notNullValue());
    }

    @Test
    void aMatterDoesNotComeBackOnAnyWayHoweverLong() {
        String first = resolution("IR-03");
        Known one = sent(first, "IR-03", "IR-04");
        String second = resolution("IR-04", "[\"urn:peyvand:referral:" + one.id() + "\"]");
        Known two = sent(second, "IR-04", "IR-05");
        String third = resolution("IR-05");
        accepted(two, "IR-05", third);

        reading(governorate("IR-03"), two.id())
                .then()
                .statusCode(200)
                .body(
                        "chain",
                        contains(
                                BodyFixtures.council("IR-03"),
                                BodyFixtures.council("IR-04"),
                                BodyFixtures.council("IR-05")))
                .body("provinces", containsInAnyOrder("IR-03", "IR-04", "IR-05"));
        for (String back : List.of("IR-03", "IR-04")) {
            referring(secretariat("IR-05"), third, BodyFixtures.council("IR-05"), BodyFixtures.council(back))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("referral-loop"));
        }
        sent(third, "IR-05", "IR-06");
    }

    @Test
    void whatWasRefusedOrTakenBackClosesNoCircle() {
        String subject = resolution("IR-03");
        Known sent = sent(subject, "IR-03", "IR-04");
        move(governorate("IR-03"), sent, "withdraw", REASON).then().statusCode(200);
        String other = resolution("IR-04", "[\"" + subject + "\"]");

        sent(other, "IR-04", "IR-03");
    }

    @Test
    void twoStepsAtOnceDoNotCloseACircle() {
        String subject = resolution("IR-03");
        String derived = resolution("IR-04", "[\"" + subject + "\"]");
        String three = BodyFixtures.council("IR-03");
        String four = BodyFixtures.council("IR-04");

        var there = CompletableFuture.supplyAsync(() -> referring(secretariat("IR-03"), subject, three, four));
        var back = CompletableFuture.supplyAsync(() -> referring(secretariat("IR-04"), derived, four, three));

        assertThat(Stream.of(there.join(), back.join()).map(Response::statusCode))
                .containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void aRecordIsBeforeTheSameRecipientOnce() {
        String subject = resolution("IR-03");
        sent(subject, "IR-03", "IR-04");

        referring(secretariat("IR-03"), subject, BodyFixtures.council("IR-03"), BodyFixtures.council("IR-04"))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-referred"));
        sent(subject, "IR-03", "IR-05");
    }

    @Test
    void aReferralGoesUpToTheNationalLevelWhichAnswers() {
        String subject = resolution("IR-03");
        Known sent = Known.of(
                referring(secretariat("IR-03"), subject, BodyFixtures.council("IR-03"), BodyFixtures.committee()));

        move(secretariat("IR-03"), sent, "receive", "").then().statusCode(403);
        Known received = Known.of(move(COMMITTEE, sent, "receive", ""));
        Known accepted = Known.of(move(COMMITTEE, received, "accept", "{}"));
        move(COMMITTEE, accepted, "complete", "{\"result\": {\"fa\": \"بخشنامه شد\"}}")
                .then()
                .statusCode(200)
                .body("status", equalTo("done"))
                .body("result.fa", equalTo("بخشنامه شد"));
    }

    @Test
    void whoeverReferredWritesDownWhatHeHearsFromOutside() {
        Response answer = as(secretariat("IR-03"))
                .body("""
                {"subject": "%s", "fromBody": "%s", "toOutside": {"fa": "وزارت راه و شهرسازی"}}
                """.formatted(resolution("IR-03"), BodyFixtures.council("IR-03")))
                .post(REFERRALS);
        answer.then().statusCode(201).body("toOutside.fa", equalTo("وزارت راه و شهرسازی"));

        Known received = Known.of(move(secretariat("IR-03"), Known.of(answer), "receive", ""));
        move(secretariat("IR-03"), received, "refuse", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("refused"));
    }

    @Test
    void nobodyAnswersWhatHeSentHimself() {
        String subject = resolution("IR-03");
        String group = BodyFixtures.workingGroup("IR-03");
        Known sent = Known.of(referring(secretariat("IR-03"), subject, group, BodyFixtures.council("IR-03")));
        Known received = Known.of(move(secretariat("IR-03"), sent, "receive", ""));

        move(secretariat("IR-03"), received, "accept", "{}")
                .then()
                .statusCode(403)
                .body("code", equalTo("maker-is-checker"));
        move(governorate("IR-03"), received, "accept", "{}").then().statusCode(200);
    }

    @Test
    void aStepThatIsNotLegalIsRefusedWithThoseThatAre() {
        Known sent = sent("IR-03", "IR-04");

        move(secretariat("IR-04"), sent, "accept", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("move-not-legal"))
                .body("legalMoves", containsInAnyOrder("received", "withdrawn"));
        move(secretariat("IR-04"), sent, "follow-up", "{\"followUp\": \"" + resolution("IR-04") + "\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("referral-not-accepted"));
        move(secretariat("IR-04"), sent, "withdraw", REASON).then().statusCode(403);
        as(secretariat("IR-04"))
                .post(REFERRALS + "/" + sent.id() + "/receive")
                .then()
                .statusCode(428);
        as(secretariat("IR-04"))
                .header("If-Match", "\"7\"")
                .post(REFERRALS + "/" + sent.id() + "/receive")
                .then()
                .statusCode(412);
    }

    @Test
    void aFollowUpIsARecordThatTheRecipientKnowsAndThatTheMatterDidNotComeFrom() {
        String subject = resolution("IR-03");
        Known sent = sent(subject, "IR-03", "IR-04");
        Known received = Known.of(move(secretariat("IR-04"), sent, "receive", ""));

        for (String unknown : List.of(subject, resolution("IR-05"), "urn:peyvand:resolution:" + UUID.randomUUID())) {
            move(secretariat("IR-04"), received, "accept", "{\"followUp\": \"" + unknown + "\"}")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/followUp"))
                    .body("errors[0].code", equalTo("unknown-record"));
        }
        move(secretariat("IR-04"), received, "accept", "{\"followUp\": \"urn:peyvand:referral:" + sent.id() + "\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("not-a-follow-up"));
        String elsewhere = "urn:peyvand:agreement:" + UUID.randomUUID();
        move(secretariat("IR-04"), received, "accept", "{\"followUp\": \"" + elsewhere + "\"}")
                .then()
                .statusCode(200)
                .body("followUp.urn", equalTo(elsewhere))
                .body("followUp.status", nullValue());
    }

    @Test
    void whatDoesNotFitIsRefusedByName() {
        String own = BodyFixtures.council("IR-03");
        String subject = resolution("IR-03");

        referring(secretariat("IR-03"), "urn:peyvand:resolution:" + UUID.randomUUID(), own, BodyFixtures.committee())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-record"));
        referring(secretariat("IR-03"), resolution("IR-05"), own, BodyFixtures.committee())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-record"));
        referring(secretariat("IR-03"), subject, own, UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/toBody"));
        referring(secretariat("IR-03"), subject, own, own)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("same-body"));
        referring(secretariat("IR-04"), subject, own, BodyFixtures.council("IR-04"))
                .then()
                .statusCode(403);
        as(secretariat("IR-03"))
                .body("{\"subject\": \"" + subject + "\", \"fromBody\": \"" + own + "\"}")
                .post(REFERRALS)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("one-recipient"));
        referring(secretariat("IR-03"), "urn:peyvand:agreement:" + UUID.randomUUID(), own, BodyFixtures.committee())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/title"));
        as(secretariat("IR-03"))
                .body("""
                        {"subject": "%s", "fromBody": "%s", "toBody": "%s", "dueOn": "2020-01-01"}
                        """.formatted(subject, own, BodyFixtures.committee()))
                .post(REFERRALS)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-past"));
    }

    @Test
    void listsHoldWhatConcernsTheCallerNarrowedAndCounted() {
        String subject = resolution("IR-07");
        Known one = sent(subject, "IR-07", "IR-08");
        Known other = sent(subject, "IR-07", "IR-09");
        Known elsewhere = sent("IR-10", "IR-11");

        as(secretariat("IR-07"))
                .get(REFERRALS + "?limit=1&subject=" + subject)
                .then()
                .body("items.id", contains(other.id()))
                .body("total.value", equalTo(2));
        String next = as(secretariat("IR-07"))
                .get(REFERRALS + "?limit=1&subject=" + subject)
                .path("next");
        as(secretariat("IR-07"))
                .queryParam("cursor", next)
                .get(REFERRALS + "?limit=1&subject=" + subject)
                .then()
                .body("items.id", contains(one.id()))
                .body("next", nullValue());
        as(secretariat("IR-08")).get(REFERRALS).then().body("items.id", contains(one.id()));
        as(COMMITTEE)
                .get(REFERRALS + "?province=IR-07&facets=status,toProvince,toBody,fromBody")
                .then()
                .body("items.id", hasSize(2))
                .body("facets.status[0].value", equalTo("sent"))
                .body("facets.status[0].count", equalTo(2))
                .body("facets.toProvince.value", containsInAnyOrder("IR-08", "IR-09"))
                .body("facets.fromBody[0].value", equalTo(BodyFixtures.council("IR-07")));
        as(COMMITTEE)
                .get(REFERRALS
                        + "?toProvince=IR-11&fromProvince=IR-10&status=sent&overdue=false&modifiedSince=1400-01-01"
                        + "&toBody=" + BodyFixtures.council("IR-11") + "&fromBody=" + BodyFixtures.council("IR-10"))
                .then()
                .body("items.id", contains(elsewhere.id()));
        as(COMMITTEE).get(REFERRALS + "?overdue=true").then().body("items.id", not(hasItem(one.id())));
    }
}
