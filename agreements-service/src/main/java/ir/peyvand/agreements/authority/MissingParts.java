package ir.peyvand.agreements.authority;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
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
        return PlainJson.text(json, parts);
    }

    List<MissingPart> read(String kept) {
        return List.of(PlainJson.read(json, kept, MissingPart[].class));
    }

    private static String text(JsonNode detail, String language) {
        String text = detail.path(language).asText("");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
