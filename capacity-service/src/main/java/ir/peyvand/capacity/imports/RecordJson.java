package ir.peyvand.capacity.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import ir.peyvand.capacity.capacity.CapacityContent;
import ir.peyvand.capacity.capacity.CapacityStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

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
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(status.code().getBytes(StandardCharsets.UTF_8));
            return sha256.digest(written.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException("every Java platform has SHA-256", unavailable);
        }
    }
}
