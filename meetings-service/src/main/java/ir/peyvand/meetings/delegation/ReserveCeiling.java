package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.urn.RecordUrn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Holds part of a ceiling for an act.
 *
 * @param act urn of the act; the same act reserves once
 * @param on the day of the act; today when it is left out
 */
public record ReserveCeiling(
        @Schema(examples = "urn:peyvand:agreement:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        @NotNull
        @Pattern(regexp = RecordUrn.PATTERN)
        String act,

        @NotNull @Valid Money amount,
        @Nullable LocalDate on) {}
