package ir.peyvand.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C and SIGTERM may come at any moment of a start; nothing may outlive them. */
class StopWhileStartingTest {

    private static final int CHILDREN = 6;
    private static final URI NOBODY_ANSWERS = URI.create("http://127.0.0.1:1/");

    @TempDir
    private Path temporary;

    private StackFolder folder = new StackFolder(Path.of("unset"));
    private StackOptions options = StackOptions.standard(Path.of("unset"));
    private Children children = new Children(options.startCache(), message -> {});

    @BeforeEach
    void prepareFolder() {
        folder = new StackFolder(temporary.resolve("data"));
        folder.prepare();
        // the programs of PostgreSQL are unpacked once for all runs
        options = StackOptions.beside(Path.of("target", "project").toAbsolutePath(), folder.root());
        children = new Children(options.startCache(), message -> {});
    }

    @RepeatedTest(10)
    void noChildOutlivesTheStop() throws InterruptedException {
        List<Child> all = IntStream.range(0, CHILDREN)
                .mapToObj(
                        i -> new Child("child-" + i, List.of("sleep", "60"), Map.of(), folder, (dead, exitCode) -> {}))
                .toList();
        var begun = new CountDownLatch(1);
        List<CompletableFuture<Void>> starts = all.stream()
                .map(child -> children.aside(() -> {
                    begun.countDown();
                    children.start(children.add(child), NOBODY_ANSWERS);
                }))
                .toList();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        children.stop();

        // each start ends in a failure: that of a child that is gone, or that of one that came too late
        assertThat(starts)
                .allSatisfy(start -> assertThatThrownBy(
                                () -> start.orTimeout(10, TimeUnit.SECONDS).join())
                        .hasCauseInstanceOf(StackFailure.class));
        assertThat(all).noneMatch(Child::alive);
    }

    @Test
    void aBuildAtHandIsEndedAndNoneBeginsBehindTheStop() throws IOException {
        Process build = children.launch(new ProcessBuilder("sleep", "60"));

        children.stop();

        assertThat(build.isAlive()).isFalse();
        assertThatThrownBy(() -> children.launch(new ProcessBuilder("sleep", "60")))
                .isInstanceOf(StackFailure.class);
    }

    @Test
    @Timeout(90)
    void theDatabaseServerThatIsJustStartingIsEnded() {
        Start start = new Start(options, folder, new Secrets(folder), children, options.startCache(), message -> {});
        CompletableFuture<Void> starting = children.aside(start::startServer);
        Path firstFile = folder.databases().resolve("PG_VERSION");
        while (!Files.exists(firstFile) && !starting.isDone()) {
            Thread.onSpinWait();
        }

        children.stop();
        start.stopServer();

        starting.handle((nothing, failure) -> failure)
                .orTimeout(60, TimeUnit.SECONDS)
                .join();
        assertThat(EmbeddedServer.postmaster(folder)).isEmpty();
        assertThatThrownBy(start::startServer).isInstanceOf(StackFailure.class);
    }
}
