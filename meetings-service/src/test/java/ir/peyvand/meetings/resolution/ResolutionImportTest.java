package ir.peyvand.meetings.resolution;

import static io.restassured.RestAssured.given;
import static ir.peyvand.meetings.MeetingFixtures.OPERATOR;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.RESOLUTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import ir.peyvand.kit.testing.ImportFollower;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.BodyFixtures;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ResolutionImportTest {

    private static final String HEADER =
            "reference,title_fa,province,deciding_body,lead_body,owner_office,due_on,evidence_type,ladder\n";

    @Test
    void rowsBecomeProposedResolutionsAndTheSameFileImportsNothingTwice() {
        BodyFixtures.council("IR-21");
        String file = HEADER
                + ",پایانهٔ بار ساری,IR-21,DC-21,DC-21,secretariat:IR-21,1406-06-31,OFFICIAL_LETTER,\n"
                + "MAZ-7,بندر خشک شیرگاه,IR-21,شوراي گفت‌وگوي استان IR-21,,,,,\n";

        JsonPath first = imported(secretariat("IR-21"), file);
        assertThat(first.getInt("accepted")).as(first.prettify()).isEqualTo(2);
        JsonPath second = imported(secretariat("IR-21"), file);
        assertThat(second.getInt("duplicates")).as(second.prettify()).isEqualTo(2);
        as(secretariat("IR-21"))
                .get(RESOLUTIONS + "/MAZ-7")
                .then()
                .statusCode(200)
                .body("status", equalTo("proposed"))
                .body("ladder", equalTo("provincial-council"));
        as(secretariat("IR-21"))
                .queryParam("q", "پایانه ساری")
                .get(RESOLUTIONS)
                .then()
                .body("items[0].dueOn", equalTo("2027-09-22"))
                .body("items[0].evidenceType", equalTo("official-letter"));
    }

    @Test
    void whatIsWrongWithARowIsNamed() {
        String file = HEADER
                + ",بی‌نهاد,IR-21,نهادی که نیست,,,,,\n"
                + ",استان دیگر,IR-03,DC-21,,,,,\n"
                + ",پاسخ‌گوی ناشناخته,IR-21,DC-21,,secretariat:IR-99,2027-13-01,note,\n";

        JsonPath job = imported(secretariat("IR-21"), file);
        assertThat(job.getInt("rejected")).as(job.prettify()).isEqualTo(3);
        as(OPERATOR)
                .get(RESOLUTIONS + "/imports/" + job.getString("id") + "/rows?outcome=rejected")
                .then()
                .body("items.errors.flatten().code", hasItems("unknown-body", "foreign-province", "unknown-province"));
    }

    @Test
    void theTemplateHasEveryColumn() {
        given().header("Authorization", OPERATOR.bearer())
                .accept("text/csv")
                .get(RESOLUTIONS + "/imports/template")
                .then()
                .statusCode(200)
                .body(containsString("deciding_body"))
                .body(containsString("owner_office"));
    }

    private static JsonPath imported(Tokens by, String file) {
        String location = given().header("Authorization", by.bearer())
                .contentType("text/csv; charset=utf-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(RESOLUTIONS + "/imports")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return ImportFollower.ended(by, location);
    }
}
