package ir.peyvand.kit.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The sketches of a text that is written in several languages.
 *
 * @param byLanguage by primary language, such as {@code fa}; a language with hardly any text is left out
 */
public record TextSketches(@JsonValue Map<String, int[]> byLanguage) {

    public static final TextSketches NONE = new TextSketches(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TextSketches {
        byLanguage = Map.copyOf(byLanguage);
    }

    public static TextSketches of(Collection<LocalizedText> texts) {
        Map<String, List<String>> written = new TreeMap<>();
        texts.forEach(text -> text.byLanguage()
                .forEach((language, words) -> written.computeIfAbsent(
                                ComparedWords.primary(language), none -> new ArrayList<>())
                        .add(words)));
        Map<String, int[]> sketches = new TreeMap<>();
        written.forEach((language, parts) -> {
            int[] sketch = TextSketch.of(language, parts);
            if (sketch.length > 0) {
                sketches.put(language, sketch);
            }
        });
        return new TextSketches(sketches);
    }

    /** In the language in which they are most alike, of those that both are written in; empty when there is none. */
    public OptionalDouble likenessTo(TextSketches other) {
        return byLanguage.entrySet().stream()
                .flatMapToDouble(own -> {
                    int @Nullable [] theirs = other.byLanguage.get(own.getKey());
                    return theirs == null ? DoubleStream.empty() : TextSketch.likeness(own.getValue(), theirs).stream();
                })
                .max();
    }
}
