package ir.peyvand.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CapacityMakerTest {

    private static final Instant NEWEST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Vocabulary VOCABULARY = Vocabulary.read(Path.of("../.."));
    private static final int MANY = 20_000;

    private final CapacityMaker maker = new CapacityMaker(VOCABULARY, 1404, NEWEST);

    @Test
    void theSameSeedAndNumberMakeTheSameRecord() {
        CapacityMaker again = new CapacityMaker(VOCABULARY, 1404, NEWEST);

        assertThat(maker.make(17)).isEqualTo(again.make(17));
    }

    @Test
    void anotherSeedMakesOtherRecords() {
        CapacityMaker other = new CapacityMaker(VOCABULARY, 1405, NEWEST);

        assertThat(maker.make(17)).isNotEqualTo(other.make(17));
    }

    @Test
    void idsAndReferencesAreUnique() {
        assertThat(IntStream.range(0, MANY).mapToObj(maker::make))
                .extracting(MadeCapacity::id)
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, MANY).mapToObj(maker::make))
                .extracting(MadeCapacity::reference)
                .doesNotHaveDuplicates()
                .allMatch(reference -> reference.matches("IR-[0-9]{2}-(TOUR|PROD|TRAD|INVE)-[0-9]{4,9}"));
    }

    @Test
    void everyProvinceHasRecordsAndSomeHaveManyMore() {
        Map<String, Long> counts = IntStream.range(0, MANY)
                .mapToObj(maker::make)
                .collect(Collectors.groupingBy(MadeCapacity::province, Collectors.counting()));

        assertThat(counts).hasSize(31);
        assertThat(counts.values().stream().mapToLong(Long::longValue).max().orElseThrow())
                .isGreaterThan(2
                        * counts.values().stream()
                                .mapToLong(Long::longValue)
                                .min()
                                .orElseThrow());
    }

    @Test
    void mostRecordsArePublished() {
        long published = IntStream.range(0, MANY)
                .mapToObj(maker::make)
                .filter(made -> made.status().equals("published"))
                .count();

        assertThat(published).isBetween(MANY * 90L / 100, MANY * 94L / 100);
    }

    @Test
    void aRowForCopyHasACellForEachColumn() {
        MadeCapacity made = maker.make(3);

        String line = CopyLine.of(made).addHistory(made).toString();

        assertThat(line.split("\t", -1)).hasSize(CopyLine.COLUMNS.size() + CopyLine.HISTORY.size());
        assertThat(line).endsWith("\n");
    }
}
