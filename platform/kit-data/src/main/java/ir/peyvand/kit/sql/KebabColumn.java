package ir.peyvand.kit.sql;

import ir.peyvand.kit.text.Kebab;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * An enumerated value as its word in the table. Each enumeration has a converter of its own that extends this one and
 * carries {@code @Converter}.
 */
public abstract class KebabColumn<E extends Enum<E>> implements AttributeConverter<E, String> {

    private final Class<E> values;

    protected KebabColumn(Class<E> values) {
        this.values = values;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E value) {
        return value == null ? null : Kebab.of(value);
    }

    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String word) {
        return word == null ? null : Kebab.find(values, word).orElseThrow();
    }
}
