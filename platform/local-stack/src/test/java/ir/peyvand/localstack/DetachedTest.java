package ir.peyvand.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetachedTest {

    @TempDir
    private Path temporary;

    @Test
    void whatAKilledRunHasLeftBehindIsNotTakenForReady() throws IOException {
        StackFolder folder = new StackFolder(temporary);
        folder.prepare();
        Files.writeString(RunningStack.ready(folder), "Peyvand is ready");
        var screen = new ByteArrayOutputStream();

        int exit = Detached.start(
                folder, List.of("--port", "gateway=none"), new PrintStream(screen, true, StandardCharsets.UTF_8));

        assertThat(exit).isEqualTo(1);
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("--port gateway takes a port number");
    }
}
