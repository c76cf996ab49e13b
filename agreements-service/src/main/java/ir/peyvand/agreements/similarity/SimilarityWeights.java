package ir.peyvand.agreements.similarity;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What each part of a likeness counts: 0 to 1 each, one in all. */
public record SimilarityWeights(
        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 3) @Schema(examples = "0.54")
        BigDecimal title,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 3) @Schema(examples = "0.1")
        BigDecimal text,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 3) @Schema(examples = "0.14")
        BigDecimal parties,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 3) @Schema(examples = "0.09")
        BigDecimal places,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 3) @Schema(examples = "0.09")
        BigDecimal subjects,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 3) @Schema(examples = "0.04")
        BigDecimal period) {

    double of(LikenessPart part) {
        BigDecimal weight = switch (part) {
            case TITLE -> title;
            case TEXT -> text;
            case PARTIES -> parties;
            case PLACES -> places;
            case SUBJECTS -> subjects;
            case PERIOD -> period;
        };
        return weight.doubleValue();
    }

    boolean sumToOne() {
        return title.add(text)
                        .add(parties)
                        .add(places)
                        .add(subjects)
                        .add(period)
                        .compareTo(BigDecimal.ONE)
                == 0;
    }
}
