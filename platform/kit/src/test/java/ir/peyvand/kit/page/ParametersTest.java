package ir.peyvand.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.time.DateText;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static Parameters of(String... namesAndValues) {
        var values = new MultivaluedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Parameters(values);
    }

    @Test
    void everyFaultOfARequestIsNamedAtOnce() {
        Parameters parameters = of("limit", "201", "near", "NaN", "stale", "maybe", "province", "IR-99");
        parameters.integer("limit", 1, 200);
        parameters.number("near");
        parameters.flag("stale");
        parameters.codes("province", "province", "IR-03"::equals);

        assertThatThrownBy(parameters::check)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(FieldError::pointer, FieldError::code)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple("?limit", "out-of-range"),
                                        org.assertj.core.groups.Tuple.tuple("?near", "unreadable"),
                                        org.assertj.core.groups.Tuple.tuple("?stale", "not-a-flag"),
                                        org.assertj.core.groups.Tuple.tuple("?province", "unknown-province")));
    }

    @Test
    void anImpossibleDateIsNamedWithItsCalendar() {
        Parameters parameters = of("modifiedSince", "1404-12-30");
        parameters.parsed("modifiedSince", DateText::parse);

        assertThatThrownBy(parameters::check)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors()).singleElement().satisfies(error -> {
                            assertThat(error.code()).isEqualTo("impossible-date");
                            assertThat(error.detail().best("en")).contains("solar Hijri");
                        }));
    }

    @Test
    void severalValuesComeRepeatedOrWithCommas() {
        Parameters parameters = of("province", "IR-03,IR-04", "province", "IR-09");

        assertThat(parameters.codes("province", "province", code -> true)).containsExactly("IR-03", "IR-04", "IR-09");
        parameters.check();
    }

    @Test
    void aValueThatIsNotTextIsRefused() {
        for (String bad : Set.of("a\u0000b", "\ud800", "\ufffd")) {
            Parameters parameters = of("q", bad);
            assertThat(parameters.text("q", 100)).isEmpty();
            assertThatThrownBy(parameters::check).isInstanceOf(Problem.class);
        }
    }

    @Test
    void aSingleValuedParameterMayNotBeRepeated() {
        Parameters parameters = of("limit", "1", "limit", "2");
        parameters.integer("limit", 1, 200);

        assertThatThrownBy(parameters::check).isInstanceOf(Problem.class);
    }

    @Test
    void whereOneChoiceIsPossibleTwoAreRefused() {
        Map<String, Integer> choices = Map.of("draft", 1, "final", 2);
        assertThat(of("status", "final").choice("status", choices)).hasValue(2);
        assertThat(of().choice("status", choices)).isEmpty();
        Parameters parameters = of("status", "draft,final");
        parameters.choice("status", choices);

        assertThatThrownBy(parameters::check).isInstanceOf(Problem.class);
    }

    @Test
    void choicesAreNamedWhenNoneFits() {
        Parameters parameters = of("status", "gone");
        parameters.choices("status", Map.of("draft", 1));

        assertThatThrownBy(parameters::check)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(
                                        problem.errors().getFirst().detail().best("en"))
                                .contains("draft"));
    }

    @Test
    void theLargestAndTheSmallestAreStillAllowed() {
        assertThat(of("limit", "200").integer("limit", 1, 200)).hasValue(200);
        assertThat(of("limit", "1").integer("limit", 1, 200)).hasValue(1);
        assertThat(of().integer("limit", 1, 200)).isEmpty();
    }
}
