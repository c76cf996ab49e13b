package ir.peyvand.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The Chromium of this machine, one run for each picture. */
final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ALONE = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars");

    private final Path program;
    private final Path folder;

    private Browser(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The test is skipped where there is none. */
    static Browser orSkip(Path folder) {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "no Chromium on this machine: none of " + NAMES + " is on the PATH");
        return new Browser(program.orElseThrow(), folder);
    }

    /** As a screen of 900 by 1,270 points shows it. */
    Path picture(String address) throws IOException, InterruptedException {
        return run(address, "page.png", "--window-size=900,1270", "--screenshot=");
    }

    /** As it is printed. */
    Path print(String address) throws IOException, InterruptedException {
        return run(address, "page.pdf", "--no-pdf-header-footer", "--print-to-pdf=");
    }

    private Path run(String address, String name, String... how) throws IOException, InterruptedException {
        Path own = Files.createTempDirectory(folder, "browser");
        Path made = own.resolve(name);
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(ALONE);
        command.add("--user-data-dir=" + own.resolve("profile"));
        Arrays.stream(how).map(part -> part.endsWith("=") ? part + made : part).forEach(command::add);
        command.add(address);
        Path words = own.resolve("words.txt");
        Process running = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        boolean ended = running.waitFor(3, TimeUnit.MINUTES);
        if (!ended) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
        assertThat(ended).as("Chromium ended").isTrue();
        assertThat(made).as(Files.readString(words)).isNotEmptyFile();
        return made;
    }
}
