package ir.peyvand.kit.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ir.peyvand.kit.caller.Role;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * What bad input gets, for every operation of the OpenAPI document: a problem that names the field, never a 5xx, and
 * nothing changes. Begins from the calls of the {@link AccessMatrix} that are right and spoils them one way at a time.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> nonsenseIsRefusedByName() {
 *     return new BadInput(ApiDocument.at(document), CapacityMatrix.matrix())
 *             .refuses("searchCapacities", "near", "91,0,10")
 *             .walk();
 * }
 * }</pre>
 */
public final class BadInput {

    private final ApiDocument document;
    private final AccessMatrix matrix;
    private final Map<String, Map<String, String>> queries = new HashMap<>();

    public BadInput(ApiDocument document, AccessMatrix matrix) {
        this.document = document;
        this.matrix = matrix;
    }

    /** Values that this parameter has to refuse, beyond what its kind in the document tells. */
    public BadInput refuses(String operationId, String parameter, String... values) {
        for (String value : values) {
            refusesQuery(operationId, parameter + "=" + URLEncoder.encode(value, UTF_8), "?" + parameter);
        }
        return this;
    }

    /**
     * @param query encoded, for parameters that make no sense together
     * @param pointer the parameter that the answer has to name
     */
    public BadInput refusesQuery(String operationId, String query, String pointer) {
        queries.computeIfAbsent(operationId, none -> new LinkedHashMap<>()).put(query, pointer);
        return this;
    }

    public Stream<DynamicNode> walk() {
        Wire wire = Wire.toTheRunningService();
        return document.operations().stream().map(operation -> {
            AccessRow row = matrix.rowOf(operation)
                    .orElseThrow(() -> new IllegalStateException("The matrix does not name " + operation));
            return dynamicContainer(
                    operation.toString(), Stream.of(row).flatMap(known -> tests(operation, known, wire)));
        });
    }

    /** Lazily, so that records are made when the operation's turn has come. */
    private Stream<DynamicNode> tests(Operation operation, AccessRow row, Wire wire) {
        Role role = Arrays.stream(Role.values())
                .filter(candidate -> row.situationFor(candidate).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody may call " + operation));
        String bearer = Callers.of(role).bearer();
        Call right = row.situationFor(role).orElseThrow().call().get();
        List<Nonsense> nonsense =
                new ArrayList<>(BadQuery.of(operation, right, queries.getOrDefault(operation.id(), Map.of())));
        nonsense.addAll(BadBody.of(operation, right));
        Stream<DynamicNode> refused = nonsense.stream()
                .map(one ->
                        dynamicTest(one.name(), () -> authorized(one, bearer).check(wire)));
        DynamicNode unharmed = dynamicTest("after all that the right request still works", () -> {
            Answer answer = AccessMatrix.send(wire, operation, right, bearer);
            assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        });
        return Stream.concat(refused, Stream.of(unharmed));
    }

    private static Nonsense authorized(Nonsense nonsense, String bearer) {
        var headers = new LinkedHashMap<>(nonsense.headers());
        headers.put("Authorization", bearer);
        return nonsense.with(headers);
    }
}
