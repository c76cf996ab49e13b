package ir.peyvand.meetings.contract;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.kit.testing.contract.ApiDocument;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithDatabaseAndTokens
class AccessMatrixTest {

    @TestHTTPResource(value = "/openapi?format=json", management = true)
    URI document;

    @TestFactory
    Stream<DynamicNode> everyOperationObeysTheMatrix() {
        return MeetingsMatrix.matrix().walk(ApiDocument.at(document));
    }
}
