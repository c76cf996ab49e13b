package ir.peyvand.meetings.resolution;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.RESOLUTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More resolutions than anybody counts: pages and totals are right whether few or many of them are asked for. */
@QuarkusTest
@WithDatabaseAndTokens
class CrowdedListTest {

    private static final Tokens OURS = secretariat("IR-29");
    private static final int MOST_COUNTED = 2_000;
    private static final int PAGE = 200;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void crowd() throws SQLException {
        execute("""
                with council as (
                    insert into body (id, code, kind, name, name_key, provinces, countries, maker, created_at, modified_at, version)
                    values (uuidv7(), 'CROWD', 'dialogue-council', '{"fa": "شورای انبوه"}', 'crowd', '{IR-29}', '{}', 'crowd',
                            now(), now(), 0)
                    returning id
                )
                insert into resolution (id, reference, status, title, deciding_body, province, provinces, missions, due_on, terms,
                                        maker, created_at, modified_at, version)
                select uuidv7(interval '1 minute' * (n * 37 % 2500)), 'CROWD-' || n, 'proposed', '{"fa": "مصوبه"}', council.id,
                       'IR-29', case when n % 3 = 0 then '{IR-29,IR-30}' else '{IR-29}' end::text[], '{}',
                       case when n % 7 > 0 then date '2050-01-01' + n % 40 end,
                       case when n % 10 = 0 then '{crowdword,seldomword}' else '{crowdword}' end::text[],
                       'crowd', now(), now() - interval '1 second' * (n % 100), 0
                from council, generate_series(1, 2400) n
                """);
        execute("analyze resolution");
    }

    @AfterEach
    void disperse() throws SQLException {
        execute("delete from resolution where maker = 'crowd'");
        execute("delete from body where maker = 'crowd'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=crowdword | true",
                "q=crowdword&province=IR-30 | provinces @> '{IR-30}'",
                "q=seldomword | terms @> '{seldomword}'",
                "q=crowdword seldomword&province=IR-30 | terms @> '{seldomword}' and provinces @> '{IR-30}'",
                "q=seldomword&status=proposed | terms @> '{seldomword}'",
                "province=IR-29 | true",
                "province=IR-30 | provinces @> '{IR-30}'"
            })
    void everyPageFollowsTheOneBeforeToTheEnd(String asked, String condition) throws SQLException {
        for (String sort : List.of("-created", "due", "-modified", "reference")) {
            List<String> expected = ids(condition, order(sort));
            Tokens caller = sort.startsWith("-") ? OURS : COMMITTEE;
            assertThat(pages(caller, asked, sort, expected.size()))
                    .as("%s by %s", asked, sort)
                    .containsExactlyElementsOf(expected);
        }
    }

    private static String order(String sort) {
        String direction = sort.startsWith("-") ? " desc" : "";
        String value = switch (sort.replace("-", "")) {
            case "due" -> "coalesce(due_on, date '9999-12-31')";
            case "modified" -> "modified_at";
            case "reference" -> "reference";
            default -> "id";
        };
        return value + direction + ", id" + direction;
    }

    private static List<String> pages(Tokens caller, String asked, String sort, int all) {
        var found = new ArrayList<String>();
        String next = null;
        do {
            Response page = page(caller, asked, sort, next);
            page.then()
                    .statusCode(200)
                    .body("total.value", equalTo(Math.min(all, MOST_COUNTED)))
                    .body("total.relation", equalTo(all > MOST_COUNTED ? "at-least" : "exact"));
            found.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        } while (next != null);
        return found;
    }

    private static Response page(Tokens caller, String asked, String sort, @Nullable String cursor) {
        var request = as(caller).queryParam("limit", PAGE).queryParam("sort", sort);
        for (String parameter : asked.split("&")) {
            request.queryParam(parameter.split("=")[0], parameter.split("=")[1]);
        }
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get(RESOLUTIONS);
    }

    private List<String> ids(String condition, String order) throws SQLException {
        var ids = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select id from resolution where maker = 'crowd' and " + condition + " order by " + order)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
