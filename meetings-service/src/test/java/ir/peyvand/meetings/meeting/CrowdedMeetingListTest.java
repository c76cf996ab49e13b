package ir.peyvand.meetings.meeting;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
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

/** More meetings than anybody counts: pages and totals are right whether few or many of them are asked for. */
@QuarkusTest
@WithDatabaseAndTokens
class CrowdedMeetingListTest {

    private static final Tokens OURS = secretariat("IR-29");
    private static final int MOST_COUNTED = 2_000;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void crowd() throws SQLException {
        execute("""
                with council as (
                    insert into body (id, code, kind, name, name_key, provinces, countries, maker, created_at, modified_at, version)
                    values (uuidv7(), 'CROWD-M', 'dialogue-council', '{"fa": "شورای انبوه"}', 'crowd of meetings', '{IR-29}', '{}',
                            'crowd', now(), now(), 0)
                    returning id
                )
                insert into meeting (id, reference, kind, status, title, body_id, province, provinces, missions, countries, starts_at,
                                     terms, maker, created_at, modified_at, version)
                select uuidv7(), 'CROWD-' || n, 'council-session', 'draft', '{"fa": "نشست"}', council.id, 'IR-29', '{IR-29}', '{}',
                       '{}', case when n % 7 > 0 then timestamptz '2050-01-01T08:00:00Z' + interval '1 hour' * (n * 37 % 500) end,
                       case when n % 10 = 0 then '{crowdword,seldomword}' else '{crowdword}' end::text[],
                       'crowd', now(), now(), 0
                from council, generate_series(1, 2400) n
                """);
        execute("analyze meeting");
    }

    @AfterEach
    void disperse() throws SQLException {
        execute("delete from meeting where maker = 'crowd'");
        execute("delete from body where maker = 'crowd'");
    }

    @ParameterizedTest
    @CsvSource({"crowdword, startsAt", "crowdword, -startsAt", "seldomword, startsAt", "crowdword seldomword, -startsAt"
    })
    void everyPageFollowsTheOneBeforeToTheEnd(String words, String sort) throws SQLException {
        String direction = sort.startsWith("-") ? " desc" : "";
        List<String> expected = ids("terms @> '{" + words.replace(' ', ',')
                + "}' order by coalesce(starts_at, 'infinity')" + direction + ", id" + direction);
        for (Tokens caller : List.of(OURS, COMMITTEE)) {
            assertThat(pages(caller, words, sort, expected.size())).containsExactlyElementsOf(expected);
        }
    }

    private static List<String> pages(Tokens caller, String words, String sort, int all) {
        var found = new ArrayList<String>();
        String next = null;
        do {
            Response page = page(caller, words, sort, next);
            page.then()
                    .statusCode(200)
                    .body("total.value", equalTo(Math.min(all, MOST_COUNTED)))
                    .body("total.relation", equalTo(all > MOST_COUNTED ? "at-least" : "exact"));
            found.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        } while (next != null);
        return found;
    }

    private static Response page(Tokens caller, String words, String sort, @Nullable String cursor) {
        var request = as(caller).queryParam("q", words).queryParam("sort", sort).queryParam("limit", 200);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/api/v1/meetings");
    }

    private List<String> ids(String condition) throws SQLException {
        var ids = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from meeting where maker = 'crowd' and " + condition)) {
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
