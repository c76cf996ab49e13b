package ir.peyvand.meetings.deadline;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.RESOLUTIONS;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.adopted;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.inDays;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.nationalAdopted;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.proposed;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class DeadlineChangeTest {

    private static final String REASON = "{\"reason\": \"مهلت کافی بوده است\"}";

    @Inject
    AgroalDataSource database;

    @Test
    void anApprovedRequestMovesTheDeadlineAndKeepsTheFormerOnes() {
        Known resolution = adopted("IR-03");
        Known first = request(secretariat("IR-03"), resolution, inDays(120));
        judge(governorate("IR-03"), resolution, first, "approve", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("approved"));
        Known second = request(secretariat("IR-03"), resolution, inDays(150));
        judge(governorate("IR-03"), resolution, second, "approve", "").then().statusCode(200);

        as(secretariat("IR-03")).get(RESOLUTIONS + "/" + resolution.id()).then().body("dueOn", equalTo(inDays(150)));
        as(secretariat("IR-03"))
                .get(RESOLUTIONS + "/" + resolution.id() + "/deadline-changes")
                .then()
                .body("items.formerDue", contains(inDays(120), inDays(90)));
    }

    @Test
    void nobodyDecidesOnWhatHeAskedFor() {
        Known resolution = adopted("IR-03");
        Known asked = request(governorate("IR-03"), resolution, inDays(120));

        judge(governorate("IR-03"), resolution, asked, "approve", "")
                .then()
                .statusCode(403)
                .body("code", equalTo("maker-is-checker"));
        judge(secretariat("IR-03"), resolution, asked, "approve", "").then().statusCode(403);
        judge(COMMITTEE, resolution, asked, "approve", "").then().statusCode(200);
    }

    @Test
    void aNationalDeadlineIsTheCommitteesToDecide() {
        Known resolution = nationalAdopted();
        Known asked = request(COMMITTEE, resolution, inDays(120));

        judge(COMMITTEE, resolution, asked, "approve", "").then().statusCode(403);
        Tokens another = Tokens.of("another-at-the-committee").role(ir.peyvand.kit.caller.Role.COMMITTEE);
        judge(another, resolution, asked, "approve", "").then().statusCode(200);
    }

    @Test
    void aRefusedRequestLeavesTheDeadlineAndSaysWhy() {
        Known resolution = adopted("IR-03");
        Known asked = request(secretariat("IR-03"), resolution, inDays(120));

        judge(governorate("IR-03"), resolution, asked, "refuse", REASON)
                .then()
                .statusCode(200)
                .body("refusal", equalTo("مهلت کافی بوده است"));
        as(secretariat("IR-03")).get(RESOLUTIONS + "/" + resolution.id()).then().body("dueOn", equalTo(inDays(90)));
        judge(governorate("IR-03"), resolution, again(resolution, asked), "approve", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("move-not-legal"));
    }

    @Test
    void oneRequestIsDecidedOnBeforeTheNext() {
        Known resolution = adopted("IR-03");
        request(secretariat("IR-03"), resolution, inDays(120));

        ask(secretariat("IR-03"), resolution, inDays(130))
                .then()
                .statusCode(409)
                .body("code", equalTo("request-open"));
    }

    @Test
    void anUndecidedResolutionHasNoDeadlineToMoveAndADayHasToMakeSense() {
        ask(secretariat("IR-03"), proposed("IR-03"), inDays(120)).then().statusCode(409);
        Known resolution = adopted("IR-03");
        ask(secretariat("IR-03"), resolution, inDays(90))
                .then()
                .statusCode(422)
                .body("errors.code", contains("same-day"));
        ask(secretariat("IR-03"), resolution, inDays(-1))
                .then()
                .statusCode(422)
                .body("errors.code", contains("in-the-past"));
    }

    @Test
    void theDatabaseMovesNoDeadlineWithoutARequest() {
        Known resolution = adopted("IR-03");

        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.prepareStatement(
                                    "update resolution set due_on = due_on + 1 where id = cast(? as uuid)")) {
                        statement.setString(1, resolution.id());
                        statement.executeUpdate();
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("approved request only");
    }

    private static Response ask(Tokens by, Known resolution, String day) {
        return as(by).body("{\"dueOn\": \"%s\", \"reason\": \"ماشین‌آلات در گمرک مانده است\"}".formatted(day))
                .post(RESOLUTIONS + "/" + resolution.id() + "/deadline-changes");
    }

    private static Known request(Tokens by, Known resolution, String day) {
        return Known.of(
                ask(by, resolution, day).then().statusCode(201).extract().response());
    }

    private static Response judge(Tokens by, Known resolution, Known change, String move, String body) {
        var request = as(by).header("If-Match", change.tag());
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post(RESOLUTIONS + "/" + resolution.id() + "/deadline-changes/" + change.id() + "/" + move);
    }

    private static Known again(Known resolution, Known change) {
        return Known.of(as(COMMITTEE).get(RESOLUTIONS + "/" + resolution.id() + "/deadline-changes/" + change.id()));
    }
}
