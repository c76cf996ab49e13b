package ir.peyvand.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import ir.peyvand.kit.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorsTest {

    private final Cursors cursors = new Cursors(new byte[32]);

    @Test
    void aCursorGivesBackThePositionItWasMadeOf() {
        qt().forAll(lists().of(strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 40))
                        .ofSizes(org.quicktheories.generators.SourceDSL.integers()
                                .between(0, 5)))
                .check(position -> {
                    List<String> text = position.stream()
                            .map(part -> part.replaceAll("\\p{Cs}", "x"))
                            .toList();
                    return cursors.open("q", cursors.seal("q", text)).equals(text);
                });
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        String cursor = cursors.seal("province=IR-03", List.of("7"));

        assertThatThrownBy(() -> cursors.open("province=IR-04", cursor))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(400));
    }

    @Test
    void aCursorOfAnotherKeyIsRefused() {
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;
        String cursor = new Cursors(otherKey).seal("q", List.of("7"));

        assertThatThrownBy(() -> cursors.open("q", cursor)).isInstanceOf(Problem.class);
    }

    @Test
    void everyChangedCharacterIsNoticed() {
        String cursor = cursors.seal("q", List.of("7", "0198"));

        for (int i = 0; i < cursor.length() - 1; i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
            assertThatThrownBy(() -> cursors.open("q", changed)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void whatIsNoCursorIsRefused() {
        for (String garbage : List.of("", "x", "AAAA", "سلام", "=".repeat(5000), "../..")) {
            assertThatThrownBy(() -> cursors.open("q", garbage)).isInstanceOf(Problem.class);
        }
    }
}
