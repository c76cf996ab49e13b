package ir.peyvand.agreements.claim;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import ir.peyvand.kit.money.AmountReading;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was announced in public.
 *
 * @param code report and number
 * @param unit what is counted: 1 to 100 characters
 * @param statement what was said, in Persian at least
 * @param speakerPost the post of who said it, never the name
 * @param source the report
 * @param announcedOn null where the report gives no day
 */
public record RegisterClaim(
        @Schema(examples = "S2-N1") @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,39}")
        String code,

        @Schema(type = SchemaType.STRING, examples = "250")
        @NotNull
        @PositiveOrZero
        @Digits(integer = 18, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = AmountReading.class)
        BigDecimal figure,

        @Schema(examples = "memorandum") @NotNull @PeopleText(max = 100, title = true)
        String unit,

        @NotNull Comparison comparison,

        @NotNull @PeopleText(max = 2000, requirePersian = true)
        LocalizedText statement,

        @Schema(examples = "مدیرعامل سازمان همیاری شهرداری‌های خراسان رضوی") @NotNull @PeopleText(max = 500)
        String speakerPost,

        @Schema(examples = "گزارش نشست مشهد") @NotNull @PeopleText(max = 500)
        String source,

        @Nullable LocalDate announcedOn) {}
