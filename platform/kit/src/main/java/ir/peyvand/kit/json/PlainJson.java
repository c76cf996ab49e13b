package ir.peyvand.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Records as JSON, and JSON that this program has written itself. When either fails, the program or its database is at
 * fault and never the one who asks.
 */
public final class PlainJson {

    private PlainJson() {}

    public static String text(ObjectMapper json, Object plain) {
        try {
            return json.writeValueAsString(plain);
        } catch (JsonProcessingException impossible) {
            throw notPlain(plain, impossible);
        }
    }

    /** In UTF-8. */
    public static byte[] bytes(ObjectMapper json, Object plain) {
        try {
            return json.writeValueAsBytes(plain);
        } catch (JsonProcessingException impossible) {
            throw notPlain(plain, impossible);
        }
    }

    public static <T> T read(ObjectMapper json, String kept, Class<T> type) {
        try {
            return json.readValue(kept, type);
        } catch (JsonProcessingException broken) {
            throw notWhatWasKept(type.getSimpleName(), broken);
        }
    }

    public static <T> T read(ObjectMapper json, String kept, TypeReference<T> type) {
        try {
            return json.readValue(kept, type);
        } catch (JsonProcessingException broken) {
            throw notWhatWasKept(type.getType().getTypeName(), broken);
        }
    }

    public static JsonNode tree(ObjectMapper json, String kept) {
        try {
            return json.readTree(kept);
        } catch (JsonProcessingException broken) {
            throw notWhatWasKept("JSON", broken);
        }
    }

    private static IllegalStateException notPlain(Object plain, JsonProcessingException cause) {
        return new IllegalStateException(plain.getClass().getName() + " is not plain data", cause);
    }

    /** Without the text itself: it may be nobody's to read in a log. */
    private static IllegalStateException notWhatWasKept(String type, JsonProcessingException cause) {
        return new IllegalStateException("what is kept is not " + type, cause);
    }
}
