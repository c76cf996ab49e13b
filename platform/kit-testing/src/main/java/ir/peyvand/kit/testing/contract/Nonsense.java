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
 * @param bare whether a test sees it refused with a status alone: Quarkus loads Netty apart from our classes in tests, so that
 *     {@link ir.peyvand.kit.connection.HeadWatch} is not found; packaged apps answer with a problem
 * @param pointer the place that the answer has to name, for example {@code ?limit} or {@code /title/fa}; empty for none
 */
record Nonsense(
        String name,
        String method,
        String target,
        Map<String, String> headers,
        byte[] body,
        Set<Integer> statuses,
        boolean bare,
        String pointer) {

    /** Stands in a target for a million letters: a test that was run is remembered with all it holds. */
    static final String MEGABYTE = "@@megabyte@@";

    private static final int A_MILLION = 1_000_000;

    Nonsense with(Map<String, String> otherHeaders) {
        return new Nonsense(name, method, target, otherHeaders, body, statuses, bare, pointer);
    }

    void check(Wire wire) {
        String sent = target.replace(MEGABYTE, "x".repeat(target.contains(MEGABYTE) ? A_MILLION : 0));
        Answer answer = wire.send(method, sent, headers, body);
        assertThat(answer.status()).as(answer.toString()).isIn(statuses);
        if (!bare) {
            assertThat(answer.isProblem()).as("problem+json: " + answer).isTrue();
            assertThat(answer.json().path("code").asText()).as("its code").isNotEmpty();
            assertThat(pointers(answer)).as(answer.toString()).anyMatch(this::isNamedBy);
        }
    }

    /** By itself, by what it holds or by what it is part of, such as the two languages of one text. */
    private boolean isNamedBy(String named) {
        return named.startsWith(pointer) || (!named.isEmpty() && pointer.startsWith(named));
    }

    private List<String> pointers(Answer answer) {
        return pointer.isEmpty() ? List.of("") : answer.json().path("errors").findValuesAsText("pointer");
    }
}
