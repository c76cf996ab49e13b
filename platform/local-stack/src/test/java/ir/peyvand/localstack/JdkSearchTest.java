package ir.peyvand.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How {@code mvnw} and {@code run} pick their JDK, tried on folders that look like JDKs. */
class JdkSearchTest {

    private static final Path PROJECT = StackOptions.findProject();

    @TempDir
    private Path home;

    @Test
    void theNewestJdkWinsOverJavaHome() throws Exception {
        Path older = jdk("java/21.0.9", "21.0.9", "exit 0");
        Path newest = jdk("java/99.0.2", "99.0.2", "exit 0");
        jdk("java/99.0.1", "99.0.1", "exit 0");

        assertThat(search(older, "find_jdk && echo $JAVA_HOME")).isEqualTo(newest.toString());
    }

    @Test
    @Timeout(30)
    void aJdkThatDoesNotRunOrHangsIsPassedOver() throws Exception {
        Path working = jdk("java/97", "97", "exit 0");
        jdk("java/98", "98", "exit 1");
        jdk("java/99", "99", "exec sleep 600");

        assertThat(search(working, "find_jdk && echo $JAVA_HOME")).isEqualTo(working.toString());
    }

    @Test
    void withoutAJdkOneSentenceSaysWhatToInstall() throws Exception {
        Path old = jdk("java/17", "17.0.15", "exit 0");

        String told = search(old, "jdk_candidates() { echo " + old + "; }; find_jdk || echo code $?");

        assertThat(told.lines()).hasSize(2);
        assertThat(told).contains("JDK, version 21 or newer").endsWith("code 1");
    }

    private Path jdk(String name, String version, String behaviour) throws IOException {
        Path folder = home.resolve(".sdkman/candidates").resolve(name);
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (String program : new String[] {"java", "javac"}) {
            Path file = Files.writeString(folder.resolve("bin").resolve(program), "#!/bin/sh\n" + behaviour + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return folder;
    }

    private String search(Path javaHome, String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-euc", ". " + PROJECT.resolve(".mvn/jdk.sh") + "; " + script)
                .redirectErrorStream(true);
        builder.environment().putAll(Map.of("HOME", home.toString(), "JAVA_HOME", javaHome.toString()));
        Process shell = builder.start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(shell.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
