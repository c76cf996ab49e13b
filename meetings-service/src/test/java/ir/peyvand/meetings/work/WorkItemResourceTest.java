package ir.peyvand.meetings.work;

import static ir.peyvand.meetings.MeetingFixtures.AUDITOR;
import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.DASHBOARD;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class WorkItemResourceTest {

    private static final String PATH = "/api/v1/work-items";
    private static final Tokens OURS = secretariat("IR-15");

    @Inject
    WorkList work;

    @Inject
    WorkItemListRepository repository;

    @Inject
    AgroalDataSource database;

    @Inject
    TestClock clock;

    /** A noun of this test alone, so that its list holds what it put there. */
    private final String noun = "matter-" + letters();

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    @BeforeEach
    void today() {
        clock.stopAt("2050-06-15T10:00:00Z");
    }

    private UUID open(WorkKind kind, Assignee assignee, @Nullable String dueOn) {
        UUID record = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> work.open(new Work(
                        kind,
                        noun,
                        record,
                        assignee,
                        LocalizedText.of("موضوع", "Matter"),
                        "/api/v1/resolutions/" + record,
                        dueOn == null ? null : LocalDate.parse(dueOn))));
        return record;
    }

    private RequestSpecification mine(Tokens caller) {
        return as(caller).queryParam("recordType", noun);
    }

    @Test
    void whatIsDueFirstComesFirstAndWhatHasNoDayAtTheEnd() {
        var office = Assignee.secretariat("IR-15");
        UUID sometime = open(WorkKind.DECISION, office, null);
        UUID soon = open(WorkKind.ANSWER, office, "2050-06-20");
        UUID late = open(WorkKind.REPORT, office, "2050-06-14");
        open(WorkKind.REPORT, Assignee.secretariat("IR-16"), "2050-06-14");

        mine(OURS)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("total.value", equalTo(3))
                .body("items.recordId", contains(late.toString(), soon.toString(), sometime.toString()))
                .body("items.overdue", contains(true, false, false))
                .body("items[0].href", equalTo("/api/v1/resolutions/" + late))
                .body("items[2].dueOn", nullValue());
    }

    @Test
    void stateKindAndDayNarrowTheList() {
        var office = Assignee.secretariat("IR-15");
        UUID sometime = open(WorkKind.DECISION, office, null);
        UUID today = open(WorkKind.ANSWER, office, "2050-06-15");
        UUID late = open(WorkKind.REPORT, office, "2050-06-14");
        UUID done = open(WorkKind.REPORT, office, "2050-06-13");
        QuarkusTransaction.requiringNew().run(() -> work.closeAll(done));

        narrowed("state", "open", late, today, sometime);
        narrowed("state", "due", today);
        narrowed("state", "overdue", late);
        narrowed("state", "closed", done);
        narrowed("kind", "answer,decision", today, sometime);
        narrowed("dueTo", "2050-06-14", late);
        mine(OURS)
                .queryParam("facets", "kind")
                .get(PATH)
                .then()
                .body("facets.kind.value", contains("answer", "decision", "report"))
                .body("facets.kind.count", contains(1, 1, 1));
    }

    private void narrowed(String parameter, String value, UUID... records) {
        mine(OURS)
                .queryParam(parameter, value)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("total.value", equalTo(records.length))
                .body(
                        "items.recordId",
                        contains(List.of(records).stream().map(UUID::toString).toArray()));
    }

    @Test
    void pagesFollowEachOtherToTheEnd() {
        var expected = new ArrayList<String>();
        for (int day = 10; day < 15; day++) {
            expected.add(open(WorkKind.ACTION, Assignee.secretariat("IR-15"), "2050-07-" + day)
                    .toString());
        }
        expected.add(open(WorkKind.ACTION, Assignee.secretariat("IR-15"), null).toString());
        var found = new ArrayList<String>();
        Optional<String> cursor = Optional.empty();
        do {
            RequestSpecification request = mine(OURS).queryParam("limit", 2);
            cursor.ifPresent(place -> request.queryParam("cursor", place));
            var page = request.get(PATH);
            found.addAll(page.<List<String>>path("items.recordId"));
            cursor = Optional.ofNullable(page.path("next"));
        } while (cursor.isPresent());

        assertThat(found).containsExactlyElementsOf(expected);
    }

    @Test
    void whoSeesEverythingReadsTheListsOfOthersAndNobodyElse() {
        open(WorkKind.CONSENT, Assignee.governorate("IR-15"), "2050-07-01");
        Map<String, ?> theirs = Map.of("mine", false, "assignee", "governorate:IR-15");

        mine(governorate("IR-15")).get(PATH).then().body("items", hasSize(1));
        mine(COMMITTEE).queryParams(theirs).get(PATH).then().body("items", hasSize(1));
        mine(AUDITOR).queryParams(theirs).get(PATH).then().body("items", hasSize(1));
        mine(AUDITOR).get(PATH).then().body("items", hasSize(0));
        mine(OURS).queryParams(theirs).get(PATH).then().statusCode(403);
        mine(DASHBOARD).get(PATH).then().statusCode(403);
        mine(COMMITTEE).queryParam("mine", false).get(PATH).then().statusCode(400);
        mine(COMMITTEE)
                .queryParam("assignee", "governorate:IR-15")
                .get(PATH)
                .then()
                .statusCode(400);
    }

    @Test
    void aPageIsOneRangeOfOneIndexAmongManyItems() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into work_item (id, kind, record_type, record_id, assignee, title, href, due_on, opened_at, closed_at)
                    select uuidv7(), case when n % 50 < 2 then 'escalation' else 'action' end, 'crowd', uuidv7(), 'secretariat:IR-' || 14 + n % 3,
                           '{"fa": "کار"}', '/api/v1/resolutions', date '2050-01-01' + n % 300, now(),
                           case when n % 2 = 0 then now() end
                    from generate_series(1, 30000) n
                    """);
            statement.execute("analyze work_item");
        }
        try {
            for (WorkState state : WorkState.values()) {
                boolean done = state == WorkState.CLOSED;
                assertThat(plan(state, Set.of()))
                        .contains("Index Scan using " + (done ? "work_item_done" : "work_item_assignee")
                                + " on work_item w")
                        .doesNotContain("Seq Scan")
                        .doesNotContain("Bitmap");
                assertThat(plan(state, Set.of(WorkKind.ESCALATION, WorkKind.ANSWER)))
                        .contains("Index Scan using " + (done ? "work_item_kind_done" : "work_item_kind")
                                + " on work_item w")
                        .doesNotContain("Seq Scan")
                        .doesNotContain("Bitmap");
            }
        } finally {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("delete from work_item where record_type = 'crowd'");
            }
        }
    }

    private String plan(WorkState state, Set<WorkKind> kinds) {
        var query = new WorkQuery(true, Set.of(), kinds, state, Set.of(), Optional.empty(), Set.of());
        return QuarkusTransaction.requiringNew()
                .call(() -> repository.plan(
                        query, List.of("governorate:IR-15", "secretariat:IR-15"), LocalDate.parse("2050-06-15")));
    }
}
