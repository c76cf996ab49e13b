package ir.peyvand.agreements.contract;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.kit.testing.contract.ApiDocument;
import ir.peyvand.kit.testing.contract.BadInput;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithDatabaseAndTokens
class BadInputTest {

    @TestHTTPResource(value = "/openapi?format=json", management = true)
    URI document;

    @TestFactory
    Stream<DynamicNode> nonsenseIsRefusedByNameAndChangesNothing() {
        return new BadInput(ApiDocument.at(document), AgreementsMatrix.matrix())
                .refuses("listParties", "q", "x".repeat(301))
                .refuses("listParties", "kind", "club")
                .refuses("listParties", "level", "lunar")
                .refuses("listParties", "province", "IR-99")
                .refuses("listParties", "country", "XX")
                .refuses("listParties", "merged", "perhaps")
                .walk();
    }
}
