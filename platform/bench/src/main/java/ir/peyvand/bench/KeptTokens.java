package ir.peyvand.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Tokens of the suite's clients, fetched again before they expire and not before, so that fetching is not measured. */
final class KeptTokens {

    private static final long KEPT_NANOS = Duration.ofMinutes(4).toNanos();

    private record Token(String text, long fetched) {}

    private final UnaryOperator<String> fetch;
    private final Map<String, Token> tokens = new HashMap<>();

    /** @param fetch a token by the client's name */
    KeptTokens(UnaryOperator<String> fetch) {
        this.fetch = fetch;
    }

    synchronized String of(String client) {
        Token known = tokens.get(client);
        if (known == null || System.nanoTime() - known.fetched() > KEPT_NANOS) {
            known = new Token(fetch.apply(client), System.nanoTime());
            tokens.put(client, known);
        }
        return known.text();
    }
}
