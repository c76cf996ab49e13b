package ir.peyvand.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void aFolderThatCannotBeMadeIsToldInOneSentence() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> new StackFolder(file.resolve("inside")).prepare())
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("cannot be written to");
    }

    @Test
    void onlyTheOwnerMayReadTheSecretsAndTheyStayTheSame() throws IOException {
        StackFolder folder = prepared();

        String drawn = new Secrets(folder).ofClient("demo-auditor");

        assertThat(drawn).startsWith(Secrets.MARK).hasSizeGreaterThan(30);
        assertThat(new Secrets(folder).ofClient("demo-auditor")).isEqualTo(drawn);
        assertThat(new Secrets(folder).ofClient("demo-operator")).isNotEqualTo(drawn);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.secrets())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.root())))
                .isEqualTo("rwx------");
    }

    @Test
    void aSecondStackWithTheSameDataIsRefused() {
        StackFolder folder = prepared();
        try (StackLock first = StackLock.take(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> StackLock.take(folder)).hasMessageContaining("already running");
        }
        StackLock.take(folder).close();
    }

    @Test
    void aLockThatAKilledSupervisorLeftDoesNotStopTheNext() throws IOException {
        StackFolder folder = prepared();
        Files.writeString(folder.running().resolve("supervisor.pid"), "999999999 1");
        Files.writeString(folder.running().resolve("lock"), "");

        StackLock.take(folder).close();
    }

    @Test
    void aChildThatOutlivedItsSupervisorIsEnded() throws IOException {
        StackFolder folder = prepared();
        Process orphan = new ProcessBuilder("sleep", "60").start();
        new PidFile(folder.running().resolve("gateway.pid")).write(orphan.toHandle());
        List<String> told = new ArrayList<>();

        int stopped = Leftovers.stop(folder, told::add);

        assertThat(stopped).isEqualTo(1);
        assertThat(orphan.isAlive()).isFalse();
        assertThat(told).singleElement().asString().contains("gateway").contains("left over");
    }

    @Test
    void aForeignProcessWithARecycledIdIsLeftAlone() throws IOException {
        StackFolder folder = prepared();
        Process foreign = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder.running().resolve("gateway.pid"), foreign.pid() + " 12345");

            assertThat(Leftovers.stop(folder, message -> {})).isZero();
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void aTakenPortIsNamedWithItsPurpose() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.mustBeFree("gateway", other.getLocalPort()))
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("--port gateway=");
        }
    }

    private StackFolder prepared() {
        StackFolder folder = new StackFolder(temporary.resolve("stack"));
        folder.prepare();
        return folder;
    }
}
