package ir.peyvand.agreements.similarity;

import static ir.peyvand.agreements.AgreementFixtures.LEGAL;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.drafted;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.mission;
import static ir.peyvand.agreements.AgreementFixtures.party;
import static ir.peyvand.agreements.AgreementFixtures.registration;
import static ir.peyvand.agreements.AgreementFixtures.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.agreements.ReviewFixtures;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class LegacyRelationTest {

    private static final String DOCUMENTS = "/api/v1/legacy-documents";
    private static final String TITLE = "همکاری باغداری و صنایع تبدیلی فندق با شهر باتومی";

    private static Response document(Tokens caller, String id) {
        return as(caller).get(DOCUMENTS + "/" + id);
    }

    @Test
    void anOldDocumentAndTheAgreementThatIsLikeItShowEachOther() {
        String old = as(governorate("IR-28"))
                .body("""
                        {"content": {"title": {"fa": "یادداشت تفاهم %s"}, "province": "IR-28", "country": "GE",
                         "counterpart": {"fa": "شهر باتومی"}, "subjectAreas": ["tourism"]}}
                        """.formatted(TITLE))
                .post(DOCUMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String counterpart = party("""
                {"kind": "foreign-counterpart", "level": "foreign-sub-national", "country": "GE",
                 "name": {"fa": "شهر باتومی"}}
                """);
        Known agreement = submitted(
                governorate("IR-28"),
                drafted(governorate("IR-28"), registration("IR-28", counterpart, "تفاهم‌نامهٔ " + TITLE, "")));
        String before = document(governorate("IR-28"), old).header("ETag");
        String review = ReviewFixtures.reviewOf(agreement.id(), "legal");

        ReviewFixtures.moved(
                LEGAL, ReviewFixtures.inHand(LEGAL, review), "judge-need", ReviewFixtures.judgement("needed"));

        as(governorate("IR-28"))
                .get("/api/v1/agreements/" + agreement.id())
                .then()
                .body("relatedTo", contains("urn:peyvand:legacy-document:" + old));
        document(mission("GE"), old)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(before)))
                .body("relatedTo", contains("urn:peyvand:agreement:" + agreement.id()))
                .body("duplicates", nullValue());

        ReviewFixtures.moved(
                LEGAL, ReviewFixtures.inHand(LEGAL, review), "judge-need", ReviewFixtures.judgement("not-needed"));

        document(governorate("IR-28"), old)
                .then()
                .body("duplicates", contains("urn:peyvand:agreement:" + agreement.id()))
                .body("relatedTo", nullValue());
    }
}
