package ir.peyvand.agreements.similarity;

import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.asItIs;
import static ir.peyvand.agreements.AgreementFixtures.drafted;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.registration;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import org.junit.jupiter.api.Test;

/** A draft whose Persian title is its own finds what it repeats by the title of another language. */
@QuarkusTest
@WithDatabaseAndTokens
class TitleLanguagesTest {

    private static Known registered(String title) {
        return drafted(
                governorate("IR-26"),
                registration("IR-26", organisationOf("IR-27"), "x", "").replace("{\"fa\": \"x\"}", title));
    }

    private static ValidatableResponse compare(String title) {
        return as(COMMITTEE)
                .body("""
                        {"title": %s, "subjectAreas": ["tourism"], "signedOn": "2026-01-01", "provinces": ["IR-26", "IR-27"],
                         "parties": [{"party": "%s"}, {"party": "%s"}]}
                        """.formatted(title, organisationOf("IR-26"), organisationOf("IR-27")))
                .post("/api/v1/agreements/similarity")
                .then()
                .statusCode(200);
    }

    @Test
    void anEnglishTitleMeetsAnEnglishOne() {
        Known known = registered(
                "{\"fa\": \"کاربست شهر هوشمند در پایش آمدوشد\", \"en\": \"Memorandum on smart-city tools for traffic monitoring\"}");

        compare(
                        "{\"fa\": \"بهره‌گیری از ابزارهای نوین رصد ترافیک\", \"en-GB\": \"Agreement on traffic monitoring by Smart City tools\"}")
                .body("items[0].id", equalTo(known.id()))
                .body("items[0].aboveThreshold", equalTo(true))
                .body("statementNeeded", equalTo(true));
        compare("{\"fa\": \"بهره‌گیری از ابزارهای نوین رصد ترافیک\", \"az\": \"Nəqliyyatın monitorinqi\"}")
                .body("items.findAll { it.aboveThreshold }.id", not(hasItem(known.id())));
    }

    @Test
    void soDoTitlesInOtherLettersUntilTheyAreTakenAway() {
        Known known = registered("{\"fa\": \"نگاهبانی از تالاب‌ها\", \"ru\": \"Охрана водно-болотных угодий Гиляна\"}");
        String draft = "{\"fa\": \"پاسداری مرداب\", \"ru\": \"ОХРАНА ВОДНО-БОЛОТНЫХ УГОДИЙ\"}";
        compare(draft).body("items[0].id", equalTo(known.id())).body("items[0].aboveThreshold", equalTo(true));

        String content = registration("IR-26", organisationOf("IR-27"), "نگاهبانی از تالاب‌ها", "");
        as(governorate("IR-26"), asItIs(known))
                .body("{" + content.substring(content.indexOf("\"content\"")))
                .put("/api/v1/agreements/" + known.id())
                .then()
                .statusCode(200);

        compare(draft).body("items.findAll { it.aboveThreshold }.id", not(hasItem(known.id())));
    }
}
