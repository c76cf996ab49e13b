package ir.peyvand.agreements.outcome;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a group of agreements is expected to bring and has brought. Parts of a job come about where a figure is split.
 *
 * @param investment by currency; currencies are never added up
 */
@Schema(name = "OutcomeSums")
public record Sums(Jobs directJobs, List<Investment> investment) {

    /** Jobs; realised ones count when they are verified. */
    @Schema(name = "OutcomeJobs")
    public record Jobs(
            @Schema(type = SchemaType.STRING, examples = "20140") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal expected,

            @Schema(type = SchemaType.STRING, examples = "40") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal realised) {}

    /** Investment in one currency; realised investment counts when it is verified. */
    @Schema(name = "OutcomeInvestment")
    public record Investment(
            @Schema(examples = "IRR") String currency,

            @Schema(type = SchemaType.STRING, examples = "98000000000") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal expected,

            @Schema(type = SchemaType.STRING, examples = "12000000000") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal realised) {}

    static Sums of(List<OutcomeTotalsRepository.Sum> sums) {
        var currencies = new TreeMap<String, Boolean>();
        sums.stream()
                .map(OutcomeTotalsRepository.Sum::currency)
                .filter(Objects::nonNull)
                .forEach(currency -> currencies.put(currency, true));
        return new Sums(
                new Jobs(
                        sum(sums, OutcomeMeasure.DIRECT_JOBS, OutcomePhase.EXPECTED, null),
                        sum(sums, OutcomeMeasure.DIRECT_JOBS, OutcomePhase.REALISED, null)),
                currencies.keySet().stream()
                        .map(currency -> new Investment(
                                currency,
                                sum(sums, OutcomeMeasure.INVESTMENT, OutcomePhase.EXPECTED, currency),
                                sum(sums, OutcomeMeasure.INVESTMENT, OutcomePhase.REALISED, currency)))
                        .toList());
    }

    private static BigDecimal sum(
            List<OutcomeTotalsRepository.Sum> sums,
            OutcomeMeasure measure,
            OutcomePhase phase,
            @Nullable String currency) {
        BigDecimal exact = sums.stream()
                .filter(sum ->
                        sum.measure() == measure && sum.phase() == phase && Objects.equals(sum.currency(), currency))
                .map(OutcomeTotalsRepository.Sum::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
        return new BigDecimal(exact.toPlainString());
    }
}
