package ir.peyvand.capacity.search;

import ir.peyvand.kit.reference.CodeTree;
import ir.peyvand.kit.reference.Coded;
import ir.peyvand.kit.reference.Nested;
import ir.peyvand.kit.reference.Province;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of a record mean to people, so that words find it which stand in none of its own texts: «ظرفیت‌های گردشگری
 * اردبیل» finds every tourism capacity of IR-24.
 */
@Singleton
public class CapacityNames {

    private static final Map<String, List<String>> FIELDS = Map.of(
            "tourism", List.of("ظرفیت گردشگری", "tourism capacity"),
            "production", List.of("ظرفیت تولید", "production capacity"),
            "trade", List.of("ظرفیت تجارت، بازرگانی", "trade capacity"),
            "investment", List.of("ظرفیت سرمایه‌گذاری", "investment capacity"));

    private final ReferenceRegister reference;

    public CapacityNames(ReferenceRegister reference) {
        this.reference = reference;
    }

    /**
     * @param sector ISIC section or division
     * @param product HS code
     * @return the names in Persian and English, each a value of its own: no phrase spans two
     */
    public List<String> of(
            String province, String field, String sector, @Nullable String product, List<String> targetCountries) {
        var names = new ArrayList<>(FIELDS.getOrDefault(field, List.of()));
        reference.provinces().find(province).ifPresent(found -> addProvince(found, names));
        addWithAncestors(reference.sectors(), sector, names);
        if (product != null) {
            addWithAncestors(reference.products(), product, names);
        }
        for (String country : targetCountries) {
            reference.countries().find(country).ifPresent(found -> addAll(found, names));
        }
        return names;
    }

    private static void addProvince(Province province, List<String> names) {
        names.add("استان " + province.name().best(LocalizedText.PERSIAN));
        names.add(province.name().best(LocalizedText.ENGLISH) + " province");
        names.addAll(province.aliases());
        names.addAll(province.capital().byLanguage().values());
    }

    private static <T extends Nested> void addWithAncestors(CodeTree<T> tree, String code, List<String> names) {
        tree.withAncestors(code).stream()
                .map(tree::find)
                .flatMap(Optional::stream)
                .forEach(found -> addAll(found, names));
    }

    private static void addAll(Coded coded, List<String> names) {
        names.addAll(coded.name().byLanguage().values());
        names.addAll(coded.aliases());
    }
}
