package ir.peyvand.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.localstack.StackOptions.ExternalPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningStackTest {

    @TempDir
    private Path temporary;

    @Test
    void otherCommandsLearnWhatTheStackWasStartedWithAndNoPassword() throws IOException {
        StackFolder folder = new StackFolder(temporary);
        folder.prepare();
        StackOptions standard = StackOptions.standard(temporary);
        RunningStack.write(
                folder,
                standard.withPorts(Map.of("gateway", 9090))
                        .withPostgres(new ExternalPostgres("jdbc:postgresql://db/x?password=s3cret", "owner", "s3cret"))
                        .withIssuer(URI.create("https://id.example/realms/peyvand")));

        StackOptions read = RunningStack.read(folder, standard);

        assertThat(read.port("gateway")).isEqualTo(9090);
        assertThat(read.realm()).hasToString("https://id.example/realms/peyvand");
        assertThat(Status.of(folder, read).lines())
                .extracting(Status.Line::name)
                .doesNotContain(Suite.POSTGRES, Suite.KEYCLOAK)
                .contains(Suite.GATEWAY);
        try (Stream<Path> files = Files.walk(temporary).filter(Files::isRegularFile)) {
            assertThat(files).allSatisfy(file -> assertThat(file).content().doesNotContain("s3cret"));
        }
    }
}
