package ir.peyvand.kit.attachment;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A store that speaks S3, as a process of its own with one empty bucket. */
final class S3Server implements AutoCloseable {

    static final String BUCKET = "attachments";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Process process;
    private final URI address;

    private S3Server(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static S3Server start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        Path.of("target", "s3mock", "s3mock.jar").toString(),
                        "--com.adobe.testing.s3mock.httpPort=" + port,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--com.adobe.testing.s3mock.domain.root="
                                + Files.createDirectories(folder.resolve("store"))
                                        .toAbsolutePath(),
                        "--com.adobe.testing.s3mock.domain.initialBuckets=" + BUCKET)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3mock.log").toFile())
                .start();
        var server = new S3Server(process, URI.create("http://127.0.0.1:" + port));
        server.awaitReady();
        return server;
    }

    private void awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var buckets = HttpRequest.newBuilder(address).build();
            while (System.nanoTime() < deadline && process.isAlive()) {
                try {
                    if (client.send(buckets, BodyHandlers.ofString()).body().contains(BUCKET)) {
                        return;
                    }
                } catch (IOException notYet) {
                    process.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        }
        close();
        throw new IllegalStateException("The S3 store does not start");
    }

    URI address() {
        return address;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
