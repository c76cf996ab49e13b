package ir.peyvand.kit.testing.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of one state machine in {@code docs/lifecycles.md}: the first table under the heading {@code ## <name>}, with a
 * row for each state and a tick under each state that may follow it.
 *
 * <pre>
 * ## Capacity
 * | from \ to | draft | verified | published | archived |
 * | --- | --- | --- | --- | --- |
 * | draft | – | ✓ | – | ✓ |
 * </pre>
 *
 * <p>States are written in lower-kebab-case and in the order of the code.
 */
public final class LifecycleTable {

    private static final Path PAGE = Path.of("docs", "lifecycles.md");

    private LifecycleTable() {}

    /**
     * Fails with the table as it should be when the page says something else than the code.
     *
     * @param name the heading, for example {@code Capacity}
     * @param mayBecome the state machine: whether the second state may follow the first
     */
    public static <S extends Enum<S>> void assertEqualToCode(
            String name, Class<S> states, BiPredicate<S, S> mayBecome) {
        assertThat(tableUnder(name, read(page())))
                .as("the table under '## %s' of %s should be:%n%s", name, PAGE, table(states, mayBecome))
                .isEqualTo(table(states, mayBecome));
    }

    static <S extends Enum<S>> String table(Class<S> states, BiPredicate<S, S> mayBecome) {
        List<S> all = List.of(states.getEnumConstants());
        Stream<String> head = Stream.of(
                row("from \\ to", all.stream().map(LifecycleTable::word)),
                row("---", all.stream().map(state -> "---")));
        Stream<String> rows =
                all.stream().map(from -> row(word(from), all.stream().map(to -> mayBecome.test(from, to) ? "✓" : "–")));
        return Stream.concat(head, rows).collect(Collectors.joining("\n"));
    }

    static String tableUnder(String name, String page) {
        String heading = "## " + name;
        List<String> lines = page.lines().map(String::strip).toList();
        int start = lines.indexOf(heading);
        assertThat(start).as("%s has the heading '%s'", PAGE, heading).isNotNegative();
        return lines.subList(start + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("## "))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .map(LifecycleTable::evenlySpaced)
                .collect(Collectors.joining("\n"));
    }

    private static String row(String first, Stream<String> cells) {
        return "| " + first + " | " + cells.collect(Collectors.joining(" | ")) + " |";
    }

    /** A page may align its columns; what counts are the cells. */
    private static String evenlySpaced(String line) {
        return Arrays.stream(line.substring(1).split("\\|"))
                .map(String::strip)
                .map(cell -> cell.matches(":?-{3,}:?") ? "---" : cell)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tests run in the folder of their module; the page is at the top of the house. */
    private static Path page() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(PAGE))) {
                return folder.resolve(PAGE);
            }
        }
        throw new IllegalStateException(
                "There is no " + PAGE + " above " + Path.of("").toAbsolutePath());
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
