package ir.peyvand.capacity.contract;

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

    private static final String SEARCH = "searchCapacities";
    private static final String SUGGESTIONS = "suggestCapacities";

    @TestHTTPResource(value = "/openapi?format=json", management = true)
    URI document;

    @TestFactory
    Stream<DynamicNode> nonsenseIsRefusedByNameAndChangesNothing() {
        return new BadInput(ApiDocument.at(document), CapacityMatrix.matrix())
                .refuses(SEARCH, "q", "x".repeat(301))
                .refuses(SEARCH, "province", "IR-99", "IR-03,IR-99")
                .refuses(SEARCH, "regionalGroup", "RG-99")
                .refuses(SEARCH, "field", "fishing")
                .refuses(SEARCH, "sector", "Z99")
                .refuses(SEARCH, "product", "9999999")
                .refuses(SEARCH, "status", "open")
                .refuses(SEARCH, "targetCountry", "XX")
                .refuses(SEARCH, "currency", "EURO")
                .refuses(SEARCH, "period", "soon")
                .refuses(SEARCH, "stale", "perhaps")
                .refuses(SEARCH, "located", "perhaps")
                .refuses(SEARCH, "explain", "perhaps")
                .refuses(SEARCH, "facets", "colour")
                .refuses(SEARCH, "sort", "size")
                .refuses(SEARCH, "minQuantity", "abc", "NaN", "Infinity", "1e999999999")
                .refuses(SEARCH, "maxQuantity", "abc", "NaN", "-Infinity")
                .refuses(SEARCH, "minAmount", "abc", "NaN")
                .refuses(SEARCH, "maxAmount", "abc", "NaN")
                .refuses(
                        SEARCH,
                        "near",
                        "91,0,10",
                        "38,181,10",
                        "38,46,-1",
                        "38,46,NaN",
                        "38,46,99999",
                        "38,46",
                        "a,b,c")
                .refuses(SEARCH, "bbox", "44,40,49,36", "44,36,49", "NaN,36,49,40", "44,-91,49,40")
                // 1404 is not a leap year of the solar Hijri calendar
                .refuses(SEARCH, "modifiedSince", "1404-12-30", "2026-02-30", "yesterday")
                .refusesQuery(SEARCH, "minQuantity=9&maxQuantity=1", "?m")
                .refusesQuery(SEARCH, "minAmount=9&maxAmount=1&currency=USD", "?m")
                .refusesQuery(SEARCH, "limit=1&limit=2", "?limit")
                .refuses(SUGGESTIONS, "q", "x".repeat(301))
                .refuses(SUGGESTIONS, "limit", "21")
                .refusesQuery(SUGGESTIONS, "q=a&q=b", "?q")
                .walk();
    }
}
