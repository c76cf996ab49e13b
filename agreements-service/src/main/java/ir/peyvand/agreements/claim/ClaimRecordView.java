package ir.peyvand.agreements.claim;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An agreement behind a number.
 *
 * @param counts what it adds: 1, or its jobs; of provinces the number holds each once
 * @param provinces those it adds, where provinces are counted
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ClaimRecordView(
        UUID agreement,
        String urn,
        @Schema(examples = "KR-001") String reference,
        LocalizedText title,
        @Nullable LocalDate signedOn,

        @Schema(type = SchemaType.STRING, examples = "170") @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal counts,

        @Schema(examples = "[\"IR-10\"]") List<String> provinces) {}
