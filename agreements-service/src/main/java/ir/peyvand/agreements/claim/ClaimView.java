package ir.peyvand.agreements.claim;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An announced figure.
 *
 * @param code report and number
 * @param announcedOn null where the report gives no day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimView(
        UUID id,
        String urn,
        @Schema(examples = "S2-N1") String code,

        @Schema(type = SchemaType.STRING, examples = "250") @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal figure,

        @Schema(examples = "memorandum") String unit,
        Comparison comparison,

        @Schema(examples = "{\"fa\": \"دویست‌وپنجاه تفاهم‌نامه امضا شد\", \"en\": \"250 memoranda were signed\"}")
        LocalizedText statement,

        @Schema(examples = "مدیرعامل سازمان همیاری شهرداری‌های خراسان رضوی")
        String speakerPost,

        @Schema(examples = "گزارش نشست مشهد") String source,
        @Nullable LocalDate announcedOn,
        MeasureView measure,
        Instant created,
        long version) {

    static final String TYPE = "claim";
}
