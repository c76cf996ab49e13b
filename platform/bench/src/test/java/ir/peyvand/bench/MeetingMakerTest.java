package ir.peyvand.bench;

import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.kit.text.SearchTerms;
import ir.peyvand.localstack.StackOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeetingMakerTest {

    private static final int MANY = 5_000;
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    private final MeetingMaker maker =
            MeetingMaker.read(StackOptions.findProject(), 1404, Instant.parse(TODAY + "T00:00:00Z"));
    private final List<MadeResolution> made =
            IntStream.range(0, MANY).mapToObj(maker::resolution).toList();

    @Test
    void theSameSeedAndNumberMakeTheSameResolution() {
        assertThat(maker.resolution(7)).isEqualTo(made.get(7));
        assertThat(maker.meeting(7)).isEqualTo(maker.meeting(7));
    }

    @Test
    void everyResolutionHasItsOwnIdAndReference() {
        assertThat(made.stream().map(MadeResolution::id).distinct()).hasSize(MANY);
        assertThat(made.stream().map(MadeResolution::reference).distinct()).hasSize(MANY);
    }

    @Test
    void everyResolutionIsLateAndWasDecidedBeforeItsDeadline() {
        assertThat(made)
                .allSatisfy(resolution -> assertThat(resolution.dueOn())
                        .isBefore(TODAY)
                        .isAfter(TODAY.minusDays(61))
                        .isAfter(resolution.decidedOn()));
    }

    @Test
    void aResolutionConcernsWhomItsMeetingConcerns() {
        assertThat(made)
                .allSatisfy(resolution -> assertThat(resolution.provinces())
                        .isEqualTo(maker.meeting(resolution.meeting()).provinces())
                        .contains(resolution.province())
                        .doesNotHaveDuplicates());
        assertThat(made.stream().filter(resolution -> resolution.provinces().size() == 2))
                .hasSizeBetween(MANY / 10, MANY * 3 / 10);
    }

    @Test
    void everyProvinceResolves() {
        assertThat(made.stream().map(MadeResolution::province).distinct()).hasSize(MeetingMaker.PROVINCES);
    }

    @Test
    void whatIsFoundByWordsIsWrittenAsAnArray() {
        assertThat(MeetingTables.terms("گسترش همکاری"))
                .startsWith("{\"")
                .endsWith("\"}")
                .contains(SearchTerms.of(List.of("همکاری")).iterator().next());
    }
}
