package ir.peyvand.meetings.law;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.text.LocalizedText;

/** Texts for people as the tables keep them. */
final class JsonTexts {

    private JsonTexts() {}

    static String write(ObjectMapper json, LocalizedText text) {
        try {
            return json.writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a text is plain data", impossible);
        }
    }

    static LocalizedText read(ObjectMapper json, String text) {
        try {
            return json.readValue(text, LocalizedText.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the database keeps texts as JSON", broken);
        }
    }
}
