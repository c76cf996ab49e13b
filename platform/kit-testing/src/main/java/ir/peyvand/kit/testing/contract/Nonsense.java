package ir.peyvand.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One request that no client should send, and what it has to get.
 *
 * @param name what is wrong with it
 * @param target path and query exactly as sent
 * @param statuses those that are right answers
 * @param pointer the place that the answer has to name, for example {@code ?limit} or {@code /title/fa}; empty for none
 */
record Nonsense(
        String name,
        String method,
        String target,
        Map<String, String> headers,
        byte[] body,
        Set<Integer> statuses,
        String pointer) {

    /** Refusals of the HTTP layer, before anything could render a problem. */
    private static final Set<Integer> WITHOUT_PROBLEM = Set.of(414, 431);

    Nonsense with(Map<String, String> otherHeaders) {
        return new Nonsense(name, method, target, otherHeaders, body, statuses, pointer);
    }

    void check(Wire wire) {
        Answer answer = wire.send(method, target, headers, body);
        assertThat(answer.status()).as(answer.toString()).isIn(statuses);
        if (!WITHOUT_PROBLEM.contains(answer.status())) {
            assertThat(answer.isProblem()).as("problem+json: " + answer).isTrue();
            assertThat(answer.json().path("code").asText()).as("its code").isNotEmpty();
            assertThat(pointers(answer)).as(answer.toString()).anyMatch(named -> named.startsWith(pointer));
        }
    }

    private List<String> pointers(Answer answer) {
        return pointer.isEmpty() ? List.of("") : answer.json().path("errors").findValuesAsText("pointer");
    }
}
