package ir.peyvand.agreements.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes what a delegation lacks. */
@ApplicationScoped
class MissingParts {

    /** As many reasons as there are, and no more than a list can show. */
    private static final int MOST = 10;

    private static final int LONGEST = 500;

    private final ObjectMapper json;

    MissingParts(ObjectMapper json) {
        this.json = json;
    }

    /** Under {@code missing} of an answer or a problem; what cannot be read is left out. */
    List<MissingPart> read(JsonNode body) {
        var parts = new ArrayList<MissingPart>();
        for (JsonNode part : body.path("missing")) {
            String code = part.path("code").asText("");
            JsonNode detail = part.path("detail");
            if (parts.size() < MOST && code.matches("[a-z][a-z-]{1,59}")) {
                parts.add(new MissingPart(code, LocalizedText.of(text(detail, "fa"), text(detail, "en"))));
            }
        }
        return parts;
    }

    String write(List<MissingPart> parts) {
        try {
            return json.writeValueAsString(parts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("missing parts are plain data", impossible);
        }
    }

    List<MissingPart> read(String kept) {
        try {
            return List.of(json.readValue(kept, MissingPart[].class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the database keeps missing parts as JSON", broken);
        }
    }

    private static String text(JsonNode detail, String language) {
        String text = detail.path(language).asText("");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
