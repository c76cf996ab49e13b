package ir.peyvand.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir
    private Path temporary;

    private StackFolder folder = new StackFolder(Path.of("unset"));
    private final CompletableFuture<Integer> death = new CompletableFuture<>();

    @BeforeEach
    void prepareFolder() {
        folder = new StackFolder(temporary);
        folder.prepare();
    }

    @Test
    void aChildThatDiesIsNamedWithItsLastLines() {
        Child child = child("echo first; echo 'the reason why'; exit 3");
        child.start();

        assertThatThrownBy(() -> Readiness.await(child, URI.create("http://127.0.0.1:1/")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("gateway has stopped")
                .hasMessageContaining("the reason why");
        assertThat(death.orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo(3);
    }

    @Test
    void aChildThatIsStoppedDoesNotCountAsDead() {
        Child child = child("exec sleep 60");
        child.start();
        long pid = child.pid();

        child.stop();

        assertThat(child.alive()).isFalse();
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(death).isNotDone();
    }

    @RepeatedTest(10)
    void aKilledChildCanBeStartedAgain() {
        Child child = child("exec sleep 60");
        child.start();
        long first = child.pid();

        child.kill();
        child.start();

        assertThat(child.alive()).isTrue();
        assertThat(child.pid()).isNotEqualTo(first);
        assertThat(death).isNotDone();
        child.kill();
    }

    @Test
    void aRetiredChildIsNotStartedAnyMore() {
        Child child = child("exec sleep 60");

        child.retire(Child.PATIENCE);

        assertThatThrownBy(child::start).isInstanceOf(StackFailure.class).hasMessageContaining("stopped");
        assertThat(child.alive()).isFalse();
    }

    private Child child(String script) {
        return new Child(
                "gateway", List.of("sh", "-c", script), Map.of(), folder, (dead, exitCode) -> death.complete(exitCode));
    }
}
