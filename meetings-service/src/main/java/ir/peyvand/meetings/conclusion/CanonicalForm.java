package ir.peyvand.meetings.conclusion;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import ir.peyvand.kit.digest.Sha256;
import ir.peyvand.kit.json.PlainJson;

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
        return PlainJson.text(JSON, axes);
    }

    static AxisPackage read(String written) {
        return PlainJson.read(JSON, written, AxisPackage.class);
    }

    static byte[] digest(String written) {
        return Sha256.of(written);
    }
}
