package ir.peyvand.agreements;

import static ir.peyvand.agreements.AgreementFixtures.LEGAL;
import static ir.peyvand.agreements.AgreementFixtures.PROTOCOL;
import static ir.peyvand.agreements.AgreementFixtures.as;

import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.Tokens;
import java.util.List;
import java.util.Map;

/** Reviews in every state, for the tests of this service. All go through the API. */
public final class ReviewFixtures {

    private static final String AGREEMENTS = "/api/v1/agreements/";
    private static final String REVIEWS = "/api/v1/reviews/";

    private ReviewFixtures() {}

    /** Everything that stands between a submitted agreement and its approval: waives its form, approves its reviews. */
    public static void pass(String agreement) {
        waiveForm(agreement);
        List<Map<String, String>> open =
                as(LEGAL).get(AGREEMENTS + agreement + "/reviews").path("items.findAll { it.status == 'open' }");
        for (Map<String, String> review : open) {
            Tokens by = reviewer(review.get("kind"));
            Known taken = taken(by, review.get("id"));
            if (((Map<?, ?>) review).get("need") != null) {
                taken = moved(by, taken, "judge-need", judgement("needed"));
            }
            moved(by, taken, "approve", "");
        }
    }

    public static void waiveForm(String agreement) {
        List<Map<String, String>> errors = as(PROTOCOL)
                .get(AGREEMENTS + agreement + "/form-findings")
                .path("items.findAll { it.severity == 'error' && it.waiver == null }");
        for (Map<String, String> error : errors) {
            waive(PROTOCOL, agreement, error.get("rule"), error.get("pointer"))
                    .then()
                    .statusCode(201);
        }
    }

    public static Response waive(Tokens by, String agreement, String rule, String pointer) {
        return as(by).body("{\"rule\": \"%s\", \"pointer\": \"%s\", \"reason\": \"سند نمونه است\"}"
                        .formatted(rule, pointer))
                .post(AGREEMENTS + agreement + "/form-waivers");
    }

    public static Tokens reviewer(String kind) {
        return kind.equals("legal") ? LEGAL : PROTOCOL;
    }

    /** The id of the review of a kind in the last round. */
    public static String reviewOf(String agreement, String kind) {
        return as(LEGAL)
                .get(AGREEMENTS + agreement + "/reviews")
                .path("items.find { it.kind == '%s' }.id".formatted(kind));
    }

    public static Known taken(Tokens by, String review) {
        Known open = new Known(review, as(by).get(REVIEWS + review).header("ETag"));
        return moved(by, open, "take", "");
    }

    /** Taken before or only now. */
    public static Known inHand(Tokens by, String review) {
        Response answer = as(by).get(REVIEWS + review);
        return answer.path("status").equals("open") ? taken(by, review) : new Known(review, answer.header("ETag"));
    }

    public static Known moved(Tokens by, Known review, String verb, String body) {
        Response answer = move(by, review, verb, body);
        answer.then().statusCode(200);
        return Known.of(answer);
    }

    public static Response move(Tokens by, Known review, String verb, String body) {
        var request = as(by, review);
        return (body.isEmpty() ? request : request.body(body)).post(REVIEWS + review.id() + "/" + verb);
    }

    public static String judgement(String outcome) {
        return "{\"outcome\": \"%s\", \"reason\": \"سند پیشین پایان یافته است\"}".formatted(outcome);
    }
}
