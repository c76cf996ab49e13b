package ir.peyvand.capacity.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Spellings that nobody listed, made from the demo titles by rule with a fixed seed: what a query finds among its first
 * twenty hits, every other spelling of it finds there too.
 */
class SpellingTest {

    private static final long SEED = 20_260_101;
    /** Every so manieth title; all of them hold as well and take ten times as long. */
    private static final int STEP = 12;

    private static final int FEW_WORDS = 3;

    @TempDir
    static Path folder;

    private static DemoIndex demo;
    private static List<CapacityDocument> published;

    @BeforeAll
    static void index() throws IOException {
        demo = new DemoIndex(folder);
        published = DemoCapacities.all().stream()
                .filter(capacity -> capacity.status().equals("published"))
                .toList();
    }

    @AfterAll
    static void close() throws IOException {
        demo.close();
    }

    @ParameterizedTest
    @EnumSource
    void aTitleIsFoundInEverySpelling(Spelling spelling) throws IOException {
        var random = new Random(SEED);
        var missed = new ArrayList<String>();
        int tried = 0;
        for (int i = 0; i < published.size(); i += STEP) {
            String title = published.get(i).titles().getFirst();
            String written = spelling.of(title, random);
            if (!written.equals(title) && words(title) >= FEW_WORDS) {
                tried++;
                if (!demo.finds(published.get(i).id(), written)) {
                    missed.add(written);
                }
            }
        }
        assertThat(missed).as("of %d titles", tried).hasSizeLessThanOrEqualTo(allowed(spelling, tried));
    }

    @ParameterizedTest
    @EnumSource
    void someWordsOfATitleFindItInEverySpelling(Spelling spelling) throws IOException {
        var random = new Random(SEED);
        var missed = new ArrayList<String>();
        int tried = 0;
        for (int i = 0; i < published.size(); i += STEP) {
            String words = someWords(published.get(i).titles().getFirst(), random);
            String written = spelling.of(words, random);
            if (!written.equals(words) && demo.finds(published.get(i).id(), words)) {
                tried++;
                if (!demo.finds(published.get(i).id(), written)) {
                    missed.add(words + " → " + written);
                }
            }
        }
        assertThat(missed).as("of %d queries", tried).hasSizeLessThanOrEqualTo(allowed(spelling, tried));
    }

    /** A wrong letter may make another word of a short one; spacing, letters, signs and inflection have no such excuse. */
    private static int allowed(Spelling spelling, int tried) {
        return spelling.isMisspelling() ? tried * 3 / 100 : 0;
    }

    private static int words(String text) {
        return text.split("[ \u200c]").length;
    }

    /** Two to four words that follow each other, with at least two of them longer than a preposition. */
    private static String someWords(String title, Random random) {
        String[] words = title.split(" ");
        int count = Math.min(words.length, 2 + random.nextInt(FEW_WORDS));
        int from = random.nextInt(words.length - count + 1);
        String[] some = Arrays.copyOfRange(words, from, from + count);
        boolean telling = Arrays.stream(some).filter(word -> word.length() > 2).count() > 1;
        return telling ? String.join(" ", some) : title;
    }
}
