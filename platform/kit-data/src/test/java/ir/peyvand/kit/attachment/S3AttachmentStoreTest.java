package ir.peyvand.kit.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a store of its own process that speaks S3. */
class S3AttachmentStoreTest {

    @TempDir
    static Path folder;

    private static S3Server server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = S3Server.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** As it is configured; what is left empty is not. */
    private record Settings(Optional<URI> endpoint, Optional<String> bucket, Optional<String> secretKey)
            implements AttachmentSettings.S3 {

        static Settings of(URI endpoint) {
            return new Settings(Optional.of(endpoint), Optional.of(S3Server.BUCKET), Optional.of("secret"));
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public String prefix() {
            return "test/";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of("key");
        }

        @Override
        public boolean pathStyle() {
            return true;
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(20);
        }
    }

    private static Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "sent", ".pdf"), text);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    private static String read(AttachmentStore store, String sha256) throws IOException {
        try (InputStream in = store.open(sha256)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsKeptIsGivenOutAgainHoweverOftenItIsSent() throws IOException {
        try (var store = new S3AttachmentStore(Settings.of(server.address()))) {
            String text = "متن امضاشده\n".repeat(20_000);
            store.keep(digest(text), file(text));
            store.keep(digest(text), file(text));

            assertThat(read(store, digest(text))).isEqualTo(text);
        }
    }

    @Test
    void nothingElseIsKeptUnderADigest() throws IOException {
        try (var store = new S3AttachmentStore(Settings.of(server.address()))) {
            Path other = file("something else");

            assertThatThrownBy(() -> store.keep(digest("the text"), other)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store.open(digest("the text"))).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void noNameLeadsOutOfThePrefix() {
        try (var store = new S3AttachmentStore(Settings.of(server.address()))) {
            assertThatThrownBy(() -> store.open("../../other")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aStoreThatDoesNotAnswerIsAFailureAndNoSilence() throws IOException {
        URI nobody = URI.create("http://127.0.0.1:" + S3Server.freePort());
        try (var store = new S3AttachmentStore(Settings.of(nobody))) {
            Path sent = file("text");

            assertThatThrownBy(() -> store.keep(digest("text"), sent)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store.open(digest("text")))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void whatIsNotConfiguredIsNamed() {
        var withoutBucket = new Settings(Optional.empty(), Optional.empty(), Optional.of("secret"));
        var withoutSecret = new Settings(Optional.empty(), Optional.of("bucket"), Optional.empty());

        assertThatThrownBy(() -> S3AttachmentStore.requireWhole(withoutBucket))
                .hasMessageContaining("peyvand.attachments.s3.bucket");
        assertThatThrownBy(() -> S3AttachmentStore.requireWhole(withoutSecret))
                .hasMessageContaining("peyvand.attachments.s3.secret-key");
    }
}
