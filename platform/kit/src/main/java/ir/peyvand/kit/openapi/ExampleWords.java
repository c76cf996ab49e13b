package ir.peyvand.kit.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One example per name: a concept has one name in the whole API, so it also has one example, which need not be repeated at
 * every property. What an annotation says about a property comes first.
 */
final class ExampleWords {

    private static final String FILE = "/openapi/examples.json";

    private final Map<String, @Nullable Object> byName;

    ExampleWords() {
        try (InputStream file = ExampleWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            byName = new ObjectMapper().readValue(file, new TypeReference<Map<String, @Nullable Object>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(String name) {
        return byName.containsKey(name);
    }

    /** @return a JSON value; null stands for "best left out" */
    @Nullable
    Object of(String name) {
        return byName.get(name);
    }
}
