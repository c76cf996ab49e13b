package ir.peyvand.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.Tokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;

/**
 * The permission matrix of a service and the walk over it: every role, every operation of the OpenAPI document, own and
 * foreign records. The matrix is written beside the service's tests from the permission table and not from the code, so
 * that a slip in an annotation is seen.
 *
 * <pre>{@code
 * static AccessMatrix matrix() {
 *     var matrix = new AccessMatrix();
 *     matrix.row("getCapacity", Role.values())
 *             .shared(calls::published)
 *             .ownHidden(calls::ownDraft, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR)
 *             .foreignHidden(calls::foreignDraft, COMMITTEE, AUDITOR, OPERATOR);
 *     matrix.row("verifyCapacity", GOVERNORATE, SECRETARIAT).own(calls::ownDraft).foreignHidden(calls::foreignDraft);
 *     return matrix;
 * }
 *
 * @TestHTTPResource(value = "/openapi?format=json", management = true)
 * URI document;
 *
 * @TestFactory
 * Stream<DynamicNode> everyOperationObeysTheMatrix() {
 *     return matrix().walk(ApiDocument.at(document));
 * }
 * }</pre>
 */
public final class AccessMatrix {

    /** Stands for every success. */
    static final int ALLOWED = 200;

    private final Map<String, AccessRow> rows = new TreeMap<>();

    /**
     * @param operationId of the OpenAPI document; each has one row
     * @param roles those that may call the operation at all; {@code Role.values()} for everybody with a token
     */
    public AccessRow row(String operationId, Role... roles) {
        var row = new AccessRow(AccessRow.setOf(roles));
        if (rows.put(operationId, row) != null) {
            throw new IllegalStateException("The matrix names " + operationId + " twice");
        }
        return row;
    }

    /** All tests of the matrix: first that it is complete, then each operation by situation and role. */
    public Stream<DynamicNode> walk(ApiDocument document) {
        var wire = Wire.toTheRunningService();
        return Stream.concat(
                Stream.of(dynamicTest("the matrix names every operation and no other", () -> checkComplete(document))),
                document.operations().stream()
                        .flatMap(operation -> rowOf(operation).stream()
                                .map(row -> dynamicContainer(operation.toString(), tests(operation, row, wire)))));
    }

    /** What is missing from the matrix or from the document. */
    void checkComplete(ApiDocument document) {
        List<String> described =
                document.operations().stream().map(Operation::id).toList();
        assertThat(rows.keySet())
                .as("operations of the matrix and of the API document")
                .containsExactlyInAnyOrderElementsOf(described);
        assertThat(document.operations())
                .as("an operation on one record is tried on own and foreign ones, or is shared")
                .allMatch(operation -> rowOf(operation).orElseThrow().isCompleteFor(operation));
    }

    Optional<AccessRow> rowOf(Operation operation) {
        return Optional.ofNullable(rows.get(operation.id()));
    }

    private static Stream<DynamicNode> tests(Operation operation, AccessRow row, Wire wire) {
        var tests = Stream.<DynamicNode>builder();
        AccessRow.Situation first = row.situations().getFirst();
        tests.add(dynamicTest(
                "without a token → 401",
                () -> expect(send(wire, operation, first.call().get(), ""), 401)));
        tests.add(dynamicTest("with an expired token → 401", () -> {
            String bearer = Callers.of(Role.AUDITOR).expired().bearer();
            expect(send(wire, operation, first.call().get(), bearer), 401);
        }));
        tests.add(dynamicTest("with a token for another audience → 401", () -> {
            String bearer = Callers.of(Role.AUDITOR).audience("elsewhere").bearer();
            expect(send(wire, operation, first.call().get(), bearer), 401);
        }));
        tests.add(dynamicTest("with a token without roles → 403", () -> {
            String bearer = Tokens.of("matrix-nobody").bearer();
            expect(send(wire, operation, first.call().get(), bearer), 403);
        }));
        tests.add(dynamicTest("with ; in the path → 400", () -> checkSemicolon(wire, operation, first)));
        for (AccessRow.Situation situation : row.situations()) {
            Supplier<Call> unchanged = once(situation.call());
            for (Role role : Role.values()) {
                int expected = row.expected(situation, role);
                Supplier<Call> call = expected == ALLOWED ? situation.call() : unchanged;
                tests.add(test(wire, operation, situation.name(), call, role, expected));
            }
        }
        return tests.build();
    }

    private static DynamicNode test(
            Wire wire, Operation operation, String situation, Supplier<Call> call, Role role, int expected) {
        return dynamicTest(situation + " · " + role.claim() + " → " + expected, () -> {
            Answer answer = send(wire, operation, call.get(), Callers.of(role).bearer());
            if (expected == ALLOWED) {
                assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
            } else {
                expect(answer, expected);
            }
        });
    }

    /** A refused call leaves its record as it was, so one record serves all refusals of a situation. */
    private static Supplier<Call> once(Supplier<Call> call) {
        var made = new AtomicReference<@Nullable Call>();
        return () -> made.updateAndGet(before -> before == null ? call.get() : before);
    }

    private static void checkSemicolon(Wire wire, Operation operation, AccessRow.Situation situation) {
        Call call = situation.call().get();
        String target = call.target(operation);
        int end = target.indexOf('?') < 0 ? target.length() : target.indexOf('?');
        String spoiled = target.substring(0, end) + ";x=1" + target.substring(end);
        expect(wire.send(operation.method(), spoiled, call.headers(), call.body()), 400);
    }

    static Answer send(Wire wire, Operation operation, Call call, String bearer) {
        var headers = new LinkedHashMap<>(call.headers());
        if (!bearer.isEmpty()) {
            headers.put("Authorization", bearer);
        }
        return wire.send(operation.method(), call.target(operation), headers, call.body());
    }

    private static void expect(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.isProblem()).as("problem+json: " + answer).isTrue();
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    }
}
