package ir.peyvand.meetings.conclusion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The one way in which a package is written, so that its digest can be taken again by anybody: JSON in UTF-8 without blanks
 * between its tokens, members in the order of their names, empty ones left out.
 */
final class CanonicalForm {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalForm() {}

    static String write(AxisPackage axes) {
        try {
            return JSON.writeValueAsString(axes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a package is plain data", impossible);
        }
    }

    static AxisPackage read(String written) {
        try {
            return JSON.readValue(written, AxisPackage.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the table holds packages", impossible);
        }
    }

    static byte[] digest(String written) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(written.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
