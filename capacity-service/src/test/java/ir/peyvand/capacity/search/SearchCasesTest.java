package ir.peyvand.capacity.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The agreed pairs of query and record: the record is among the first twenty hits. */
class SearchCasesTest {

    @TempDir
    static Path folder;

    private static DemoIndex demo;

    @BeforeAll
    static void index() throws IOException {
        demo = new DemoIndex(folder);
    }

    @AfterAll
    static void close() throws IOException {
        demo.close();
    }

    record Case(String query, String reference, String why) {}

    static Stream<Case> cases() throws IOException {
        try (var file = Objects.requireNonNull(SearchCasesTest.class.getResourceAsStream("/search-cases.tsv"))) {
            List<Case> cases = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Case(cells[0], cells[1], cells[2]))
                    .toList();
            return cases.stream();
        }
    }

    @Test
    void thereAreOneHundredAndTwentyCases() throws IOException {
        assertThat(cases()).hasSize(120);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theWantedRecordIsAmongTheFirstHits(Case wanted) throws IOException {
        assertThat(demo.hits(wanted.query())).contains(DemoCapacities.id(wanted.reference()));
    }
}
