package ir.peyvand.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {

    @ParameterizedTest
    @CsvSource({
        "ارزروم, ارضروم, true",
        "گردشگری, گردشکری, true",
        "مازندران, مازنداران, true",
        "مازندران, مازندرا, true",
        "مازندران, مازندارن, true",
        "مازندران, مازندران, true",
        "مازندران, مازنداارن, false",
        "گرگان, زنجان, false",
        "کرمان, کرمانشاه, false"
    })
    void aSlipIsOneLetter(String one, String other, boolean slip) {
        assertThat(SearchTerms.isASlip(one, other)).isEqualTo(slip);
        assertThat(SearchTerms.isASlip(other, one)).isEqualTo(slip);
    }

    @Test
    void aWordThatNobodyWroteMayStandForThoseThatAreASlipAway() {
        assertThat(SearchTerms.withSlips(Set.of("گردشکری"), word -> List.of("گردشگری", "گردشگاه")))
                .containsExactly("گردشکری", "گردشگری");
    }

    @Test
    void wordsThatAreASlipApartShareWhatIsLeftOfThem() {
        assertThat(SearchTerms.shorter("ارزروم")).containsAnyElementsOf(SearchTerms.shorter("ارضروم"));
        assertThat(SearchTerms.shorter("مازندران")).containsAnyElementsOf(SearchTerms.shorter("مازندارن"));
    }

    @Test
    void nobodyMisspellsANumber() {
        assertThat(SearchTerms.shorter("1403")).containsExactly("1403");
        assertThat(SearchTerms.shorter("res1403")).containsExactly("res1403");
    }

    @Test
    void howWordsAreSpacedMakesNoDifference() {
        for (String written : List.of("راه‌آهن", "راه آهن", "راهآهن")) {
            for (String asked : List.of("راه‌آهن", "راه آهن", "راهآهن")) {
                assertThat(SearchTerms.asked(asked))
                        .as("%s in %s", asked, written)
                        .isNotEmpty()
                        .allSatisfy(word ->
                                assertThat(SearchTerms.of(List.of(written))).containsAnyElementsOf(word));
            }
        }
    }

    @Test
    void smallWordsDoNotCount() {
        assertThat(SearchTerms.asked("و از")).isEmpty();
        assertThat(SearchTerms.asked("سفر به شیراز")).hasSize(2);
    }
}
