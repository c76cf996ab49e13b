package ir.peyvand.kit.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Enumerated values as JSON, parameters and tables write them: {@code IN_FORCE} is {@code in-force}. */
public final class Kebab {

    private Kebab() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> values, String word) {
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> of(value).equals(word))
                .findFirst();
    }

    /** Every value by its word, in the order of the code: what {@code Parameters.choices} takes. */
    public static <E extends Enum<E>> Map<String, E> words(Class<E> values) {
        var words = new LinkedHashMap<String, E>();
        for (E value : values.getEnumConstants()) {
            words.put(of(value), value);
        }
        return Collections.unmodifiableMap(words);
    }
}
