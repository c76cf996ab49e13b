package ir.peyvand.agreements.fate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found the document to be.
 *
 * @param by subject of the token
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClassificationView(
        Classification classification, @Nullable String note, String by, Instant at) {}
