package ir.peyvand.agreements.formrule;

import ir.peyvand.kit.reference.Coded;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.PersianText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How countries and Iran's provinces are written, in folded letters; the longest name first. */
final class PlaceNames {

    private final ReferenceRegister register;
    private final List<String> provinces;

    PlaceNames(ReferenceRegister register) {
        this.register = register;
        this.provinces = folded(register.provinces().all().stream().flatMap(PlaceNames::written));
    }

    List<String> ofCountry(String code) {
        return folded(register.countries().find(code).stream().flatMap(PlaceNames::written));
    }

    /** Some of them hold the name of a country: East Azerbaijan. */
    List<String> ofProvinces() {
        return provinces;
    }

    static List<String> folded(Stream<String> names) {
        return names.map(PersianText::fold)
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Stream<String> written(Coded place) {
        return Stream.concat(place.name().byLanguage().values().stream(), place.aliases().stream());
    }
}
