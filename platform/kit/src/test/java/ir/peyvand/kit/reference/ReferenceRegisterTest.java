package ir.peyvand.kit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.text.LocalizedText;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceRegisterTest {

    private static final ReferenceRegister REGISTER = new ReferenceRegister();

    @Test
    void holdsThe31ProvincesOfIso3166() {
        assertThat(REGISTER.provinces().all())
                .hasSize(31)
                .extracting(Province::code)
                .isSorted()
                .allMatch(code -> code.matches("IR-(0\\d|1\\d|2\\d|30)"));
    }

    @Test
    void neighboursAreNeighboursOfEachOther() {
        for (Province province : REGISTER.provinces().all()) {
            assertThat(province.neighbouringProvinces()).isNotEmpty().doesNotContain(province.code());
            for (String neighbour : province.neighbouringProvinces()) {
                assertThat(REGISTER.provinces().find(neighbour))
                        .hasValueSatisfying(other ->
                                assertThat(other.neighbouringProvinces()).contains(province.code()));
            }
        }
    }

    @Test
    void capitalsLieInIran() {
        assertThat(REGISTER.provinces().all()).allSatisfy(province -> {
            assertThat(province.latitude()).isBetween(25.0, 40.0);
            assertThat(province.longitude()).isBetween(44.0, 63.5);
        });
    }

    @Test
    void everyProvinceIsInExactlyOneGroupAndEveryCountryInAtMostOne() {
        List<RegionalGroup> groups = REGISTER.regionalGroups().all();

        assertThat(groups).hasSize(6);
        assertThat(groups.stream().flatMap(group -> group.provinces().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        REGISTER.provinces().all().stream().map(Province::code).toList());
        assertThat(groups.stream().flatMap(group -> group.countries().stream()))
                .doesNotHaveDuplicates()
                .allMatch(REGISTER.countries()::contains);
        assertThat(REGISTER.regionalGroupOf("IR-03"))
                .hasValueSatisfying(
                        group -> assertThat(group.countries()).containsExactly("AM", "AZ", "GE", "RU", "TR"));
        assertThat(REGISTER.regionalGroupOf("IR-99")).isEmpty();
    }

    @Test
    void holdsEveryCountryOfIso3166WithBothNames() {
        assertThat(REGISTER.countries().all()).hasSize(249).allSatisfy(country -> {
            assertThat(country.alpha3()).matches("[A-Z]{3}");
            assertThat(country.name().in("fa").orElseThrow()).matches(".*\\p{IsArabic}.*");
            assertThat(country.name().in("en").orElseThrow()).isNotEqualTo(country.code());
        });
        assertThat(REGISTER.countries().find("TR")).hasValueSatisfying(country -> {
            assertThat(country.name()).isEqualTo(LocalizedText.of("ترکیه", "Türkiye"));
            assertThat(country.aliases()).contains("Turkey");
            assertThat(country.currency()).isEqualTo("TRY");
            assertThat(country.regionalGroup()).isEqualTo("RG-1");
        });
    }

    @Test
    void namesInTheCountriesFileAreThoseOfIcu() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        var names = new HashMap<String, LocalizedText>();
        ReferenceFile.read("countries.csv", digest, row -> names.put(row.text("code"), row.localized("name")));

        assertThat(names)
                .hasSize(28)
                .allSatisfy((code, name) -> assertThat(REGISTER.countries().find(code))
                        .hasValueSatisfying(
                                country -> assertThat(country.name()).isEqualTo(name)));
    }

    @Test
    void everyCountryNamedAnywhereIsKnown() {
        assertThat(Stream.concat(
                        REGISTER.provinces().all().stream().flatMap(province -> province.borderingCountries().stream()),
                        REGISTER.missions().all().stream().map(Mission::country)))
                .isNotEmpty()
                .allMatch(REGISTER.countries()::contains);
    }

    @Test
    void aMissionsCodeNamesItsKindAndCountry() {
        assertThat(REGISTER.missions().all())
                .hasSize(46)
                .allSatisfy(mission -> assertThat(mission.code())
                        .startsWith(
                                (mission.kind() == MissionKind.EMBASSY ? "EMB-" : "CON-") + mission.country() + "-"));
    }

    @Test
    void aProductsParentIsItsCodeWithoutTheLastTwoDigits() {
        assertThat(REGISTER.products().all()).hasSize(505).allSatisfy(product -> {
            assertThat(product.code()).matches("(\\d\\d){1,3}");
            assertThat(product.level()).isEqualTo(product.code().length());
            assertThat(product.parent())
                    .isEqualTo(product.level() == 2 ? null : product.code().substring(0, product.level() - 2));
        });
    }

    @Test
    void aSectorsParentIsItsLetter() {
        assertThat(REGISTER.sectors().all())
                .hasSize(64)
                .allSatisfy(sector -> assertThat(sector.parent())
                        .isEqualTo(
                                sector.code().length() == 1
                                        ? null
                                        : sector.code().substring(0, 1)));
    }

    @Test
    void aTreeIsWalkedBothWays() {
        assertThat(REGISTER.products().withAncestors("020714")).containsExactly("020714", "0207", "02");
        assertThat(REGISTER.products().withDescendants("0207")).containsExactly("0207", "020712", "020714");
        assertThat(REGISTER.products().children("0207"))
                .extracting(Product::code)
                .containsExactly("020712", "020714");
        assertThat(REGISTER.sectors().children("C")).hasSizeGreaterThan(15);
        assertThat(REGISTER.products().withAncestors("999999")).isEmpty();
        assertThat(REGISTER.products().withDescendants("999999")).isEmpty();
    }

    @Test
    void everythingHasANameInBothLanguages() {
        Stream<Coded> everything = Stream.of(
                        REGISTER.provinces().all(),
                        REGISTER.countries().all(),
                        REGISTER.missions().all(),
                        REGISTER.products().all(),
                        REGISTER.sectors().all(),
                        REGISTER.regionalGroups().all(),
                        REGISTER.units().all(),
                        REGISTER.subjectAreas().all())
                .flatMap(List::stream);

        assertThat(everything).allSatisfy(entry -> {
            assertThat(entry.name().in("fa")).as(entry.code()).isPresent();
            assertThat(entry.name().in("en")).as(entry.code()).isPresent();
        });
    }

    @Test
    void anAliasBelongsToOneEntryAndIsNotItsName() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        var rows = ReferenceFile.read("aliases.csv", digest, row -> row);

        assertThat(rows).extracting(row -> row.text("alias")).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            var list = row.text("kind").equals("province") ? REGISTER.provinces() : REGISTER.countries();
            var entry = list.find(row.text("code"));
            assertThat(entry).as(row.text("alias")).isPresent();
            assertThat(entry.orElseThrow().name().byLanguage()).doesNotContainValue(row.text("alias"));
        });
    }

    @Test
    void subjectAreasSpeakKebabCaseAndUnderstandTheFiles() {
        assertThat(REGISTER.subjectAreas().all())
                .hasSize(15)
                .allMatch(area -> area.code().equals(area.code().toLowerCase(Locale.ROOT)));
        assertThat(REGISTER.subjectAreas().find(SubjectArea.codeOf("DIGITAL_MARKETING")))
                .hasValueSatisfying(area -> assertThat(area.tradeDevelopment()).isTrue());
    }

    @Test
    void moneyIsWhatIso4217Knows() {
        assertThat(List.of("IRR", "USD", "EUR", "TRY", "DEM")).allMatch(REGISTER::isCurrency);
        assertThat(List.of("usd", "US", "XYZ", "DOLLAR", "", "ریال")).noneMatch(REGISTER::isCurrency);
    }

    @Test
    void anEditionIsTheSameForTheSameData() {
        assertThat(REGISTER.edition()).matches("[0-9a-f]{16}").isEqualTo(new ReferenceRegister().edition());
    }

    @Test
    void entriesAreWrittenAsPlainJson() throws Exception {
        var mission = REGISTER.missions().find("EMB-TR-ANK").orElseThrow();
        var product = REGISTER.products().find("02").orElseThrow();

        assertThat(new ObjectMapper().writeValueAsString(mission))
                .contains("\"kind\":\"embassy\"", "\"city\":{\"en\":\"Ankara\",\"fa\":\"آنکارا\"}");
        assertThat(new ObjectMapper().writeValueAsString(product)).doesNotContain("parent");
    }
}
