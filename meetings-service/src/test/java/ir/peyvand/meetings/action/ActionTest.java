package ir.peyvand.meetings.action;

import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.action.ActionFixtures.plan;
import static ir.peyvand.meetings.action.ActionFixtures.put;
import static ir.peyvand.meetings.action.ActionFixtures.report;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.RESOLUTIONS;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.again;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.inDays;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ActionTest {

    @Inject
    AgroalDataSource database;

    @Test
    void theWeightsOfAPlanSumToOne() {
        Known resolution = started("IR-03");

        put(secretariat("IR-03"), resolution, plan("IR-03", "0.5", "0.4999"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("weights-do-not-sum"));
        put(secretariat("IR-03"), resolution, plan("IR-03", "0.3333", "0.3333", "0.3334"))
                .then()
                .statusCode(200)
                .body("actions.position", contains(1, 2, 3));
    }

    @Test
    void theDatabaseHoldsTheWeightsToo() {
        Known resolution = started("IR-03");
        put(secretariat("IR-03"), resolution, plan("IR-03", "1"));

        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.prepareStatement(
                                    "update resolution_action set weight = 0.9 where resolution_id = cast(? as uuid)")) {
                        statement.setString(1, resolution.id());
                        statement.executeUpdate();
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("sum to 0.9");
    }

    @Test
    void aReportMovesTheProgressOfTheResolutionByItsWeight() {
        Known resolution = started("IR-03");
        Response planned = put(secretariat("IR-03"), resolution, plan("IR-03", "0.6", "0.4"));
        List<String> actions = planned.path("actions.id");

        report(secretariat("IR-03"), resolution.id(), actions.getFirst(), "0.5")
                .then()
                .statusCode(200)
                .body("progress", equalTo(0.5f));
        report(secretariat("IR-03"), resolution.id(), actions.getLast(), "0.3333")
                .then()
                .statusCode(200);

        as(secretariat("IR-03"))
                .get(RESOLUTIONS + "/" + resolution.id() + "/progress")
                .then()
                .body("progress", equalTo(0.43332f))
                .body("actions.brings", contains(0.3f, 0.13332f));
        as(secretariat("IR-03"))
                .get(RESOLUTIONS + "/" + resolution.id() + "/actions/" + actions.getFirst() + "/reports")
                .then()
                .body("items", hasSize(1))
                .body("items[0].progress", equalTo(0.5f));
    }

    @Test
    void aKnownActionKeepsItsProgressAndAReportedOneStays() {
        Known resolution = started("IR-03");
        Response planned = put(secretariat("IR-03"), resolution, plan("IR-03", "0.6", "0.4"));
        List<String> actions = planned.path("actions.id");
        report(secretariat("IR-03"), resolution.id(), actions.getFirst(), "1");
        String kept = plan("IR-03", "0.2", "0.8")
                .replaceFirst("\\{\"title\"", "{\"id\": \"" + actions.getFirst() + "\", \"title\"");

        put(secretariat("IR-03"), again(resolution), kept)
                .then()
                .statusCode(200)
                .body("progress", equalTo(0.2f))
                .body("actions[0].progress", equalTo(1));
        put(secretariat("IR-03"), again(resolution), plan("IR-03", "1"))
                .then()
                .statusCode(409)
                .body("code", equalTo("action-has-reports"));
    }

    @Test
    void anActionIsDueWithTheResolutionAndDoneByWhoTakesPart() {
        Known resolution = started("IR-03");
        String plan = """
                {"actions": [{"title": {"fa": "دیرتر"}, "weight": 1, "assignee": "secretariat:IR-24", "dueOn": "%s"}]}
                """.formatted(inDays(200));

        put(secretariat("IR-03"), resolution, plan)
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("after-deadline", "takes-no-part"));
    }

    @Test
    void whoeverDoesAnActionSeesItInTheWorkListUntilItIsFinished() throws SQLException {
        Known resolution = started("IR-03");
        Response planned = put(secretariat("IR-03"), resolution, plan("IR-03", "1"));
        String action = planned.path("actions[0].id");

        assertThat(openWork(action)).isEqualTo("action secretariat:IR-03");
        report(secretariat("IR-03"), resolution.id(), action, "1").then().statusCode(200);
        assertThat(openWork(action)).isEmpty();
    }

    @Test
    void anotherOfficeOfAnotherProvinceDoesNotReport() {
        Known resolution = started("IR-03");
        Response planned = put(secretariat("IR-03"), resolution, plan("IR-03", "1"));

        report(governorate("IR-24"), resolution.id(), planned.path("actions[0].id"), "1")
                .then()
                .statusCode(404);
    }

    private String openWork(String record) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select kind || ' ' || assignee from work_item where record_id = cast(? as uuid) and closed_at is null")) {
            statement.setString(1, record);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}
