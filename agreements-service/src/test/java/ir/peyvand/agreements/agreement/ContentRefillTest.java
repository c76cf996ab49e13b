package ir.peyvand.agreements.agreement;

import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.domestic;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ContentRefillTest {

    @Inject
    ContentRefill refill;

    @Inject
    DataSource database;

    @Test
    void whatCameIntoTheTablesPastTheServiceIsFoundAndCompared() throws SQLException {
        Known agreement = domestic("IR-21", "IR-22");
        String title = as(governorate("IR-21"))
                .get("/api/v1/agreements/" + agreement.id())
                .path("title.fa");
        forget(agreement, "agreement_search");
        forget(agreement, "agreement_likeness_key");
        assertThat(found(title)).isZero();

        assertThat(refill.refill()).isEqualTo(2);

        assertThat(found(title)).isEqualTo(1);
        assertThat(refill.refill()).isZero();
        as(governorate("IR-21"))
                .body("{\"title\": {\"fa\": \"" + title + "\"}}")
                .post("/api/v1/agreements/similarity")
                .then()
                .statusCode(200)
                .body("items[0].id", org.hamcrest.Matchers.equalTo(agreement.id()));
    }

    private void forget(Known agreement, String table) throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from " + table + " where agreement_id = ?")) {
            delete.setObject(1, UUID.fromString(agreement.id()));
            delete.executeUpdate();
        }
    }

    private static int found(String title) {
        return as(governorate("IR-21"))
                .queryParam("q", title)
                .get("/api/v1/agreements")
                .path("total.value");
    }
}
