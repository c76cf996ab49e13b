package ir.peyvand.capacity.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import ir.peyvand.capacity.capacity.CapacityContent;
import ir.peyvand.capacity.capacity.CapacityStatus;
import ir.peyvand.kit.digest.Sha256;
import java.nio.charset.StandardCharsets;

/** The content of a record as the register keeps it in revisions and digests it for the change feed. */
final class RecordJson {

    private final ObjectWriter writer;

    RecordJson(ObjectMapper json) {
        this.writer = json.writerFor(CapacityContent.class);
    }

    String write(CapacityContent content) {
        try {
            return writer.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("content is plain data", impossible);
        }
    }

    byte[] digest(CapacityStatus status, String written) {
        return Sha256.of(status.code().getBytes(StandardCharsets.UTF_8), written.getBytes(StandardCharsets.UTF_8));
    }
}
