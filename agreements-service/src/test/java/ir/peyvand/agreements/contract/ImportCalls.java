package ir.peyvand.agreements.contract;

import static io.restassured.RestAssured.given;
import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;

import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.kit.testing.contract.Callers;
import java.nio.charset.StandardCharsets;

/** Calls on imports of agreements; a header without rows is a file like any other. */
final class ImportCalls {

    private static final byte[] HEADER =
            "title_fa,party_a_fa,party_a_province,party_b_fa,party_b_province\n".getBytes(StandardCharsets.UTF_8);

    private ImportCalls() {}

    static Call file() {
        return Call.plain().body("text/csv", HEADER);
    }

    static Call ownJob() {
        return job(OWN_PROVINCE);
    }

    static Call foreignJob() {
        return job(FOREIGN_PROVINCE);
    }

    private static Call job(String province) {
        String id = given().header("Authorization", Callers.maker(province).bearer())
                .contentType("text/csv; charset=utf-8")
                .body(HEADER)
                .post("/api/v1/agreements/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return Call.on("id", id);
    }
}
