package ir.peyvand.agreements.claim;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was announced against what the register holds and what is shown. The numbers are over all signed agreements; the
 * records behind them are as many as the caller may see.
 *
 * @param registered null when the claim is not measured here
 * @param evidenced null when the claim is not measured here
 * @param asOf the moment of the count
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReconciliationView(
        ClaimView claim,

        @Schema(type = SchemaType.STRING, examples = "250") @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal announced,

        Comparison comparison,
        @Nullable Compared registered,
        @Nullable Compared evidenced,
        Instant asOf) {

    /**
     * A number beside the announced one.
     *
     * @param gap announced less this number; below zero when there is more than was announced
     * @param holds whether it bears the announced figure out
     * @param visibleRecords how many of the records behind it the caller may see
     * @param records where they are listed
     */
    @Schema(name = "ComparedNumber")
    public record Compared(
            @Schema(type = SchemaType.STRING, examples = "250") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal number,

            @Schema(type = SchemaType.STRING, examples = "0") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal gap,

            boolean holds,
            @Schema(examples = "250") long visibleRecords,

            @Schema(examples = "/api/v1/claims/0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10/records?of=registered")
            String records) {}
}
