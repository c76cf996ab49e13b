package ir.peyvand.bench;

import ir.peyvand.bench.HttpConnection.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;

/** Clients of one port, all with the same bearer token, which is renewed before it grows old. */
final class HttpClients {

    /** What to ask next, and under which name its time is written down. */
    record Request(String kind, String path) {}

    private final int port;
    private final Supplier<String> token;

    HttpClients(int port, Supplier<String> token) {
        this.port = port;
        this.token = token;
    }

    /** Each client asks what {@code next} draws, and refuses to go on after an answer other than 200. */
    Load.ClientMaker asking(Function<SplittableRandom, Request> next) {
        return () -> {
            HttpConnection connection = new HttpConnection(port);
            String headers = headers();
            return new Load.Client() {
                @Override
                public String ask(SplittableRandom random) throws IOException {
                    Request request = next.apply(random);
                    Answer answer = connection.exchange(bytes(request.path(), headers), false);
                    if (answer.status() != 200) {
                        throw new IOException("Status " + answer.status() + " for " + request.path());
                    }
                    return request.kind();
                }

                @Override
                public void close() throws IOException {
                    connection.close();
                }
            };
        };
    }

    /** One answer with its body, on a connection of its own. */
    Answer get(String path) throws IOException {
        try (HttpConnection connection = new HttpConnection(port)) {
            return connection.exchange(bytes(path, headers()), true);
        }
    }

    /** Sends JSON; the answer with its body, on a connection that is kept by the caller. */
    Answer post(HttpConnection connection, String path, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + path + " HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                        + "\r\n" + headers())
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return connection.exchange(request, true);
    }

    /** One answer that has to be a good one. */
    String read(String path) throws IOException {
        Answer answer = get(path);
        if (answer.status() != 200) {
            throw new IOException("Status " + answer.status() + " for " + path + ": " + answer.text());
        }
        return answer.text();
    }

    HttpConnection connect() throws IOException {
        return new HttpConnection(port);
    }

    /** @param patience for how long an answer may say nothing */
    HttpConnection connect(Duration patience) throws IOException {
        return new HttpConnection(port, Math.toIntExact(patience.toMillis()));
    }

    /** Sends a CSV file. */
    Answer sendCsv(String path, Path file) throws IOException {
        String head = "POST " + path + " HTTP/1.1\r\nContent-Type: text/csv\r\nContent-Length: " + Files.size(file)
                + "\r\n" + headers();
        try (HttpConnection connection = new HttpConnection(port)) {
            return connection.send(head.getBytes(StandardCharsets.US_ASCII), file);
        }
    }

    private String headers() {
        return "Host: localhost:" + port + "\r\nAccept: application/json\r\nAuthorization: Bearer " + token.get()
                + "\r\n\r\n";
    }

    private static byte[] bytes(String path, String headers) {
        return ("GET " + path + " HTTP/1.1\r\n" + headers).getBytes(StandardCharsets.US_ASCII);
    }
}
