package ir.peyvand.agreements.similarity;

import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.LEGAL;
import static ir.peyvand.agreements.AgreementFixtures.OPERATOR;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.drafted;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.mission;
import static ir.peyvand.agreements.AgreementFixtures.move;
import static ir.peyvand.agreements.AgreementFixtures.moved;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.registration;
import static ir.peyvand.agreements.AgreementFixtures.secretariat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.agreements.ReviewFixtures;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class SimilarityResourceTest {

    private static final String SIMILARITY = "/api/v1/agreements/similarity";
    private static final String STATEMENT = "\"statementOfNeed\": \"سند پیشین پایان یافته است\",";

    private static Response compare(Tokens caller, String title, String more) {
        return as(caller)
                .body("{\"title\": {\"fa\": \"" + title + "\"}" + more + "}")
                .post(SIMILARITY);
    }

    /** Known names belong to one party, whoever registers it first. */
    private static String counterpart(String name, String country) {
        Response answer = as(OPERATOR).body("""
                {"content": {"kind": "foreign-counterpart", "level": "foreign-sub-national", "country": "%s",
                  "name": {"fa": "%s"}}}
                """.formatted(country, name)).post("/api/v1/parties");
        return answer.statusCode() == 409 ? answer.path("party") : answer.path("id");
    }

    private static Response likenesses(Tokens caller, Known agreement) {
        return as(caller).get("/api/v1/agreements/" + agreement.id() + "/likenesses");
    }

    /** The legal reviewer takes the review and judges the need, with a word on one likeness. */
    private static Response judge(Known agreement, String need, Known other, String outcome) {
        return ReviewFixtures.move(
                LEGAL,
                ReviewFixtures.inHand(LEGAL, ReviewFixtures.reviewOf(agreement.id(), "legal")),
                "judge-need",
                """
                {"outcome": "%s", "reason": "هر دو را خواندم", "likenesses": [{"other": "%s", "outcome": "%s"}]}
                """.formatted(need, other.id(), outcome));
    }

    private static void judged(Known agreement, String need) {
        Known review = ReviewFixtures.inHand(LEGAL, ReviewFixtures.reviewOf(agreement.id(), "legal"));
        ReviewFixtures.moved(LEGAL, review, "judge-need", ReviewFixtures.judgement(need));
    }

    private static Response read(Tokens caller, Known agreement) {
        return as(caller).get("/api/v1/agreements/" + agreement.id());
    }

    private static String urn(Known agreement) {
        return "urn:peyvand:agreement:" + agreement.id();
    }

    private static String withoutStatement(String registration) {
        return registration.replace(STATEMENT, "");
    }

    @Test
    void aDraftFindsItsLikeHoweverItIsWordedAndIsToldWhy() {
        Known known = drafted(
                governorate("IR-24"),
                registration(
                        "IR-24",
                        counterpart("استان ارزروم", "TR"),
                        "تفاهم‌نامهٔ همکاری‌های بازرگانی و مرزی استان اردبیل با استان ارزروم",
                        ""));

        compare(
                        governorate("IR-24"),
                        "یادداشت تفاهم همکاريهاي مرزی و بازرگانی بین استان اردبیل و ولایت ارضروم",
                        """
                , "parties": [{"party": "%s"}, {"name": {"fa": "ولایت ارضروم"}}], "countries": ["TR"],
                "subjectAreas": ["tourism", "transit"], "signedOn": "2026-01-01"
                """.formatted(organisationOf("IR-24")))
                .then()
                .statusCode(200)
                .body("statementNeeded", equalTo(true))
                .body("items[0].id", equalTo(known.id()))
                .body("items[0].aboveThreshold", equalTo(true))
                .body("items[0].parts.part", hasItems("title", "parties", "places", "subjects", "period"))
                .body("items[0].parts.part", not(hasItem("text")))
                .body("items[0].parts.find { it.part == 'parties' }.likeness", equalTo(1.0f))
                .body("items[0].parts.find { it.part == 'subjects' }.likeness", equalTo(0.667f))
                .body("items[0].parts.collect { it.weight }.sum().doubleValue()", closeTo(1, 0.005));
    }

    @Test
    void textThatWasCopiedUnderAnotherTitleCounts() {
        String clause = "دو طرف برای گسترش پیوندهای آموزشی و پژوهشی هر سال ده دانشجو مبادله می‌کنند و هزینهٔ"
                + " خوابگاه و خوراک آنان را میزبان می‌پردازد";
        String clauses = ", \"clauses\": [{\"number\": \"1\", \"text\": {\"fa\": \"" + clause + "\"}}]";
        Known known = drafted(
                governorate("IR-24"),
                registration("IR-24", organisationOf("IR-01"), "مبادلهٔ دانشجو میان دانشگاه‌های دو استان", clauses));

        compare(governorate("IR-24"), "رفت‌وآمد دانشجویان دو استان", ", \"text\": {\"fa\": \"" + clause + "\"}")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.id == '" + known.id() + "' }.parts.find { it.part == 'text' }.likeness",
                        equalTo(1.0f));
    }

    @Test
    void aDuplicateIsSubmittedWithAStatementOfNeedOnly() {
        String title = "تفاهم‌نامهٔ خط کشتیرانی انزلی و آکتائو";
        String other = counterpart("استان منگیستائو", "KZ");
        Known known = drafted(governorate("IR-01"), registration("IR-01", other, title, ""));
        Known later = drafted(
                secretariat("IR-01"),
                withoutStatement(registration("IR-01", other, "یادداشت تفاهم خط كشتيراني انزلی - آکتائو", "")));

        move(secretariat("IR-01"), later, "submit", "")
                .then()
                .statusCode(422)
                .body("code", equalTo("statement-of-need-missing"))
                .body("errors[0].pointer", equalTo("/content/statementOfNeed"))
                .body("candidates.id", hasItem(known.id()));
        likenesses(COMMITTEE, later).then().statusCode(200).body("items", empty());

        Known needed = drafted(
                secretariat("IR-01"), registration("IR-01", other, "یادداشت تفاهم خط كشتيراني انزلی - آکتائو", ""));
        Known submitted = moved(secretariat("IR-01"), needed, "submit", "");
        likenesses(governorate("IR-01"), submitted)
                .then()
                .statusCode(200)
                .body("items.find { it.other == '" + known.id() + "' }.outcome", equalTo("open"))
                .body("items.find { it.other == '" + known.id() + "' }.score", greaterThan(0.66f));
    }

    @Test
    void whatTheCallerMayNotKnowOfStopsNobodyAndIsKeptForReviewers() {
        String title = "جشنوارهٔ زعفران و گل‌محمدی در باغ‌های کهن";
        String counterpart = counterpart("ولایت کشکه‌دریا", "UZ");
        Known hidden = drafted(governorate("IR-07"), registration("IR-07", counterpart, title, ""));
        Known draft = drafted(
                governorate("IR-08"), withoutStatement(registration("IR-08", counterpart, "برپایی " + title, "")));

        compare(governorate("IR-08"), title, ", \"countries\": [\"UZ\"]")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(hidden.id())));
        compare(mission("UZ"), title, ", \"countries\": [\"UZ\"]")
                .then()
                .body("items.id", hasItems(hidden.id(), draft.id()));

        Known submitted = moved(governorate("IR-08"), draft, "submit", "");

        likenesses(governorate("IR-08"), submitted).then().statusCode(200).body("items", empty());
        likenesses(LEGAL, submitted).then().statusCode(200).body("items.other", contains(hidden.id()));
        judge(submitted, "needed", hidden, "different").then().statusCode(200);
        likenesses(LEGAL, submitted).then().body("items[0].outcome", equalTo("different"));
        likenesses(governorate("IR-07"), hidden).then().body("items", empty());
    }

    @Test
    void whatIsNotNeededRepeatsAnotherOneAndBothDocumentsShowIt() {
        Known first = drafted(governorate("IR-15"), twin("بازارچهٔ صنایع‌دستی ورشو و سفال"));
        Known second = moved(
                governorate("IR-15"),
                drafted(governorate("IR-15"), twin("بازارچهٔ سفال و صنایع دستی ورشو")),
                "submit",
                "");
        read(LEGAL, second).then().body("duplicateOf", nullValue());

        judged(second, "not-needed");
        read(LEGAL, second)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(second.tag())))
                .body("duplicateOf", contains(urn(first)));
        read(governorate("IR-15"), first)
                .then()
                .header("ETag", not(equalTo(first.tag())))
                .body("duplicates", contains(urn(second)));
        likenesses(governorate("IR-15"), first).then().body("duplicates", contains(second.id()));
        move(secretariat("IR-15"), AgreementFixtures.asItIs(second), "approve", "")
                .then()
                .statusCode(409);

        judged(second, "needed");
        ReviewFixtures.moved(
                LEGAL, ReviewFixtures.inHand(LEGAL, ReviewFixtures.reviewOf(second.id(), "legal")), "approve", "");
        read(governorate("IR-15"), first)
                .then()
                .body("duplicates", nullValue())
                .body("relatedTo", contains(urn(second)));
        read(secretariat("IR-15"), second).then().body("relatedTo", contains(urn(first)));
        moved(secretariat("IR-15"), second, "approve", "");
        read(DASHBOARD, first).then().statusCode(404);
    }

    @Test
    void whatBecameOfALikenessIsShownAsFarAsTheOtherDocumentMayBeKnown() {
        String title = "پرورش کرم ابریشم و توت در دامنهٔ کوه";
        String counterpart = counterpart("ولایت فرغانه", "UZ");
        Known hidden = drafted(governorate("IR-07"), registration("IR-07", counterpart, title, ""));
        Known later = moved(
                governorate("IR-08"),
                drafted(governorate("IR-08"), registration("IR-08", counterpart, "برپایی " + title, "")),
                "submit",
                "");

        judged(later, "needed");

        read(governorate("IR-08"), later).then().statusCode(200).body("relatedTo", nullValue());
        read(governorate("IR-07"), hidden).then().statusCode(200).body("relatedTo", nullValue());
        read(mission("UZ"), later).then().body("relatedTo", contains(urn(hidden)));
        read(mission("UZ"), hidden).then().body("relatedTo", contains(urn(later)));
    }

    @Test
    void whatRepeatsAnotherOneIsNotNeeded() {
        Known first = drafted(governorate("IR-15"), twin("کارگاه سفال لعابی و کاشی هفت‌رنگ"));
        Known second = moved(
                governorate("IR-15"),
                drafted(governorate("IR-15"), twin("کارگاه کاشی هفت رنگ و سفال لعابی")),
                "submit",
                "");

        judge(second, "needed", first, "duplicate")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/likenesses/0/outcome"))
                .body("errors[0].code", equalTo("needed-duplicate"));
        likenesses(LEGAL, second).then().body("items[0].outcome", equalTo("open"));
        judge(second, "not-needed", first, "different")
                .then()
                .statusCode(200)
                .body("need.outcome", equalTo("not-needed"));
        likenesses(LEGAL, second).then().body("items[0].outcome", equalTo("different"));
    }

    private static String twin(String title) {
        return registration("IR-15", organisationOf("IR-13"), title, "");
    }

    @Test
    void whatIsNeededIsRelatedToWhatItIsLike() {
        Known first = drafted(governorate("IR-16"), seeds("مرکز اصلاح بذر دیم و نهال بادام"));
        Known second = moved(
                governorate("IR-16"),
                drafted(governorate("IR-16"), seeds("مرکز اصلاح بذرهاي ديم و نهال بادام")),
                "submit",
                "");

        moved(secretariat("IR-16"), second, "approve", "");

        likenesses(LEGAL, second)
                .then()
                .body("items[0].outcome", equalTo("related"))
                .body("items[0].judged", notNullValue())
                .body("relatedTo", contains(first.id()));
    }

    private static String seeds(String title) {
        return registration("IR-16", organisationOf("IR-05"), title, "");
    }

    @Test
    void aLikenessIsJudgedOnlyWhereThereIsOne() {
        Known alone = moved(
                governorate("IR-16"),
                drafted(governorate("IR-16"), seeds("همکاری " + UUID.randomUUID())),
                "submit",
                "");
        Known other = drafted(governorate("IR-16"), seeds("همکاری " + UUID.randomUUID()));

        judge(alone, "needed", other, "related")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/likenesses/0/other"))
                .body("errors[0].code", equalTo("unknown-likeness"));
        judge(alone, "needed", new Known("nothing", ""), "related").then().statusCode(400);
        judge(alone, "needed", other, "open").then().statusCode(400);
    }

    @Test
    void whatADraftNamesHasToExist() {
        compare(LEGAL, "تفاهم", """
                , "provinces": ["IR-99"], "countries": ["XX"], "subjectAreas": ["fishing"],
                "parties": [{}, {"party": "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10"}]
                """)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/provinces/0", "/countries/0", "/subjectAreas/0", "/parties/0", "/parties/1/party"));
    }

    @Test
    void rulesAreDatedAndReadByEverybody() {
        String rule = """
                {"weights": {"title": %s, "text": 0.1, "parties": 0.14, "places": 0.09, "subjects": 0.09, "period": 0.04},
                 "threshold": 0.7, "validFrom": "%s", "source": "مصوبهٔ کمیته"}
                """;
        as(OPERATOR)
                .body(rule.formatted("0.55", "2020-01-01"))
                .post(SIMILARITY + "/rules")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-one", "in-the-past"));
        as(OPERATOR)
                .body(rule.formatted("0.54", "2890-01-01"))
                .post(SIMILARITY + "/rules")
                .then()
                .statusCode(201);
        as(OPERATOR)
                .body(rule.formatted("0.54", "2890-01-01"))
                .post(SIMILARITY + "/rules")
                .then()
                .statusCode(409)
                .body("code", equalTo("rule-exists"));
        as(mission("TR"))
                .get(SIMILARITY + "/rules")
                .then()
                .statusCode(200)
                .body("items.last().validFrom", equalTo("2000-01-01"))
                .body("items.last().validUntil", equalTo("2889-12-31"));
    }
}
