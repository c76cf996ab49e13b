package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The names that an agreement's title may repeat: those of its provinces, its countries and its parties. */
final class PlaceNames {

    private PlaceNames() {}

    static List<String> of(
            ReferenceRegister register,
            Collection<String> provinces,
            Collection<String> countries,
            Collection<String> parties) {
        var names = new ArrayList<>(parties);
        for (String province : provinces) {
            register.provinces().find(province).ifPresent(found -> {
                names.addAll(all(found.name()));
                names.addAll(found.aliases());
            });
        }
        for (String country : countries) {
            register.countries().find(country).ifPresent(found -> {
                names.addAll(all(found.name()));
                names.addAll(found.aliases());
            });
        }
        return names;
    }

    private static Collection<String> all(LocalizedText name) {
        return name.byLanguage().values();
    }
}
