package ir.peyvand.meetings;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.kit.testing.contract.DocumentChecks;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** After a change of the API: run this test with {@code -Dopenapi.write=true} and commit {@code openapi.yaml}. */
@QuarkusTest
@WithDatabaseAndTokens
class ApiDocumentTest {

    @TestHTTPResource(value = "/openapi", management = true)
    URI document;

    @TestFactory
    Stream<DynamicTest> theDocumentIsCompleteAndCommitted() {
        return DocumentChecks.of(document);
    }
}
