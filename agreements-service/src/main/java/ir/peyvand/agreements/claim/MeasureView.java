package ir.peyvand.agreements.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an announced figure is measured over the signed agreements.
 *
 * @param definition in words; with the measure none, why it is not measured here
 * @param validFrom from when on it is measured so
 * @param leadProvince only agreements that this province leads
 * @param agreementKind only those of this kind
 * @param level only those of this level
 * @param referenceStart only those whose reference begins so
 * @param subjectAreas only those with any of these
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeasureView(
        MeasureKind kind,

        @Schema(examples = "{\"fa\": \"شمار تفاهم‌نامه‌های امضاشده\", \"en\": \"Signed memoranda\"}")
        LocalizedText definition,

        LocalDate validFrom,
        @Schema(examples = "IR-09") @Nullable String leadProvince,
        @Schema(examples = "mou") @Nullable String agreementKind,
        @Schema(examples = "domestic") @Nullable String level,
        @Schema(examples = "KR-") @Nullable String referenceStart,
        @Schema(examples = "[\"transit\"]") List<String> subjectAreas) {}
