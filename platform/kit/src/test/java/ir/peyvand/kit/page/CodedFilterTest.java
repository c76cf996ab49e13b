package ir.peyvand.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.reference.ReferenceRegister;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedFilterTest {

    private static final ReferenceRegister REGISTER = new ReferenceRegister();

    private enum Filter implements CodedFilter {
        PROVINCE("leadProvince"),
        RECORD("record");

        private final String parameter;

        Filter(String parameter) {
            this.parameter = parameter;
        }

        @Override
        public String parameter() {
            return parameter;
        }

        @Override
        public Predicate<String> known(ReferenceRegister register) {
            return this == PROVINCE ? register.provinces()::contains : CodedFilter::isId;
        }

        @Override
        public boolean isFacet() {
            return this == PROVINCE;
        }
    }

    private static Parameters of(String name, String... values) {
        var given = new MultivaluedHashMap<String, String>();
        given.put(name, List.of(values));
        return new Parameters(given);
    }

    @Test
    void whatIsNotAskedForIsNotThere() {
        assertThat(CodedFilter.codes(Filter.class, of("leadProvince", "IR-03", "IR-04"), REGISTER))
                .isEqualTo(Map.of(Filter.PROVINCE, Set.of("IR-03", "IR-04")));
    }

    @Test
    void aCodeThatNobodyKnowsIsRefusedByItsNoun() {
        Parameters parameters = of("leadProvince", "IR-99");
        CodedFilter.codes(Filter.class, parameters, REGISTER);

        assertThatThrownBy(parameters::check)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(FieldError::code)
                                .containsExactly("unknown-leadProvince"));
    }

    @Test
    void onlyWhatCanBeCountedIsAFacet() {
        assertThat(CodedFilter.facets(Filter.class, of("facets", "leadProvince")))
                .containsExactly(Filter.PROVINCE);
        Parameters parameters = of("facets", "record");
        CodedFilter.facets(Filter.class, parameters);

        assertThatThrownBy(parameters::check).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10, true",
        "0198C1F2-6A41-7CC3-9D05-3F1F5D3F7A10, false",
        "1-1-1-1-1, false",
        "id, false"
    })
    void anIdIsWrittenAsRecordsShowTheirs(String text, boolean id) {
        assertThat(CodedFilter.isId(text)).isEqualTo(id);
    }
}
