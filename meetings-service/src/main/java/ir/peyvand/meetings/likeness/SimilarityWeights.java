package ir.peyvand.meetings.likeness;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What each part of a likeness counts: 0 to 1 each, one in all. */
public record SimilarityWeights(
        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 3) @Schema(examples = "0.55")
        BigDecimal title,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 3) @Schema(examples = "0.15")
        BigDecimal text,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 3) @Schema(examples = "0.08")
        BigDecimal subject,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 3) @Schema(examples = "0.08")
        BigDecimal countries,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 3) @Schema(examples = "0.08")
        BigDecimal kind,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 3) @Schema(examples = "0.06")
        BigDecimal workingGroup) {

    double of(LikenessPart part) {
        return weight(part).doubleValue();
    }

    private BigDecimal weight(LikenessPart part) {
        return switch (part) {
            case TITLE -> title;
            case TEXT -> text;
            case SUBJECT -> subject;
            case COUNTRIES -> countries;
            case KIND -> kind;
            case WORKING_GROUP -> workingGroup;
        };
    }

    boolean sumToOne() {
        return Arrays.stream(LikenessPart.values())
                        .map(this::weight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(BigDecimal.ONE)
                == 0;
    }
}
