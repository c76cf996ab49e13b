package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Somebody who uses Peyvand through the gateway: an embassy, a governorate, a dashboard. */
final class Office {

    private static final Duration TOKEN_AGE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String JSON = "application/json";

    private final Suite suite;
    private final String client;
    private String token = "";
    private long tokenFrom;

    Office(Suite suite, String client) {
        this.suite = suite;
        this.client = client;
    }

    // --- what it does ---

    /** Looks for capacities by words. */
    Search searches(String words) {
        return new Search(this).with("q", words);
    }

    /** Looks at every capacity it may see. */
    Search searches() {
        return new Search(this);
    }

    /** Reads one capacity, by id or reference. */
    Answer reads(String capacity) {
        return gets("/api/v1/capacities/" + capacity);
    }

    /** Writes a new draft. */
    Capacity registers(Draft draft) {
        Answer answer = posts("/api/v1/capacities", draft.asJson(), Map.of()).has(201);
        assertThat(suite.gateway().resolve(answer.header("location").orElse("")).getAuthority())
                .as("a new record has its address here, at the gateway")
                .isEqualTo(suite.gateway().getAuthority());
        return Capacity.from(answer);
    }

    /** Somebody has checked it. */
    Capacity verifies(Capacity capacity) {
        return moves(capacity, "verify", "");
    }

    Capacity publishes(Capacity capacity) {
        return moves(capacity, "publish", "");
    }

    /** Takes a published record back to draft. */
    Capacity takesBack(Capacity capacity, String reason) {
        return moves(capacity, "revise", "{\"reason\": \"" + reason + "\"}");
    }

    Capacity archives(Capacity capacity, String reason) {
        return moves(capacity, "archive", "{\"reason\": \"" + reason + "\"}");
    }

    /** Sends a file of capacities; the answer is a job to follow. */
    ImportJob sends(byte[] file, String mode) {
        return sends("capacities", file, "text/csv", mode);
    }

    /** Sends a file for a collection. */
    ImportJob sends(String collection, byte[] file, String mediaType, String mode) {
        var request = request("/api/v1/" + collection + "/imports?mode=" + mode)
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofByteArray(file));
        return new ImportJob(this, send(request).has(202));
    }

    /** Asks what has changed after a number of the feed. */
    Answer asksForChangesAfter(long number) {
        return gets("/api/v1/capacity/changes?limit=200&after=" + number);
    }

    // --- how it speaks ---

    Answer triesTo(String move, Capacity capacity) {
        return posts("/api/v1/capacities/" + capacity.id() + "/" + move, "", Map.of("If-Match", capacity.tag()));
    }

    Answer gets(String target) {
        return gets(target, JSON);
    }

    Answer gets(String target, String mediaType) {
        return send(request(target).header("Accept", mediaType).GET());
    }

    Answer gets(URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        headers.forEach(request::header);
        return send(request);
    }

    private Capacity moves(Capacity capacity, String move, String body) {
        return Capacity.from(
                posts("/api/v1/capacities/" + capacity.id() + "/" + move, body, Map.of("If-Match", capacity.tag()))
                        .has(200));
    }

    /** @param body JSON; empty for none */
    Answer posts(String target, String body, Map<String, String> headers) {
        HttpRequest.Builder request = request(target);
        headers.forEach(request::header);
        if (!body.isEmpty()) {
            request.header("Content-Type", JSON);
        }
        return send(request.POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    Answer puts(String target, String body, Map<String, String> headers) {
        HttpRequest.Builder request = request(target).header("Content-Type", JSON);
        headers.forEach(request::header);
        return send(request.PUT(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    /** Anything at all, as somebody who tries what is not meant for them. */
    Answer tries(Attempt attempt, String bearer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(suite.gateway().resolve(attempt.path()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + bearer)
                .header("If-Match", "*");
        if (!attempt.body().isEmpty()) {
            request.header("Content-Type", attempt.mediaType());
        }
        return send(request.method(attempt.method(), BodyPublishers.ofString(attempt.body(), StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(suite.gateway().resolve(target))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token());
    }

    /** Its present token: one for some minutes, as a well-behaved client keeps it. */
    String token() {
        if (token.isEmpty() || System.nanoTime() - tokenFrom > TOKEN_AGE.toNanos()) {
            renewsItsToken();
        }
        return token;
    }

    void renewsItsToken() {
        token = suite.token(client);
        tokenFrom = System.nanoTime();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(suite.http().send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new AssertionError("The gateway gave " + client + " no answer: " + failed, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the journey was interrupted", interrupted);
        }
    }
}
