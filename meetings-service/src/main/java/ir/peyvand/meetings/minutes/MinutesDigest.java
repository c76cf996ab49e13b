package ir.peyvand.meetings.minutes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import ir.peyvand.kit.digest.Sha256;
import ir.peyvand.kit.json.PlainJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** SHA-256 of minutes: their JSON {@code {"records": …, "text": …}} with the members of every object in the order of names. */
@ApplicationScoped
class MinutesDigest {

    private final ObjectMapper canonical;

    MinutesDigest(ObjectMapper json) {
        this.canonical = json.copy().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    }

    byte[] of(Minutes minutes) {
        Object content = canonical.convertValue(
                Map.of("records", minutes.records(), "text", minutes.text().byLanguage()), Object.class);
        return Sha256.of(PlainJson.bytes(canonical, content));
    }
}
