package ir.peyvand.capacity.reference;

import ir.peyvand.kit.reference.Coded;
import ir.peyvand.kit.text.LocalizedText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a code list, named like those of the published files: snake_case, one column per language of a text, a
 * list in one cell with {@code ;} between its values.
 *
 * @param components of the record that is one row
 */
record ReferenceColumns(List<RecordComponent> components) {

    private static final List<String> LANGUAGES = List.of(LocalizedText.PERSIAN, LocalizedText.ENGLISH);

    static ReferenceColumns of(Class<?> entries) {
        return new ReferenceColumns(List.of(entries.getRecordComponents()));
    }

    List<String> header() {
        var header = new ArrayList<String>();
        for (RecordComponent component : components) {
            String name = component.getName().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
            if (component.getType() == LocalizedText.class) {
                LANGUAGES.forEach(language -> header.add(name + '_' + language));
            } else {
                header.add(name);
            }
        }
        return header;
    }

    List<@Nullable Object> cells(Coded entry) {
        var cells = new ArrayList<@Nullable Object>();
        for (RecordComponent component : components) {
            switch (valueOf(component, entry)) {
                case null -> cells.add(null);
                case LocalizedText text ->
                    LANGUAGES.forEach(language -> cells.add(text.in(language).orElse(null)));
                case List<?> list ->
                    cells.add(list.stream().map(String::valueOf).collect(Collectors.joining(";")));
                case Boolean flag -> cells.add(flag ? "yes" : "no");
                case Object value -> cells.add(value);
            }
        }
        return cells;
    }

    private static @Nullable Object valueOf(RecordComponent component, Coded entry) {
        try {
            return component.getAccessor().invoke(entry);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("records of reference data are public and read without failing", e);
        }
    }
}
