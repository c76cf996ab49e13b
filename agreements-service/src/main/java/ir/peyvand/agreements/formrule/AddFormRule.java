package ir.peyvand.agreements.formrule;

import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.agreements.review.FindingSeverity;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rule of form that replaces the one of the same code from a day on.
 *
 * @param validFrom today or later
 * @param validUntil the last day; left out when no end is known
 */
public record AddFormRule(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{2,60}") @Schema(examples = "iran-named-first")
        String code,

        @NotNull FormCheckKind check,
        @NotNull @Valid FormParameters parameters,
        @NotNull FindingSeverity severity,
        @NotNull @Size(min = 1, max = 3) List<@NotNull PartyLevel> levels,

        @NotNull @PeopleText(max = 500, requirePersian = true)
        LocalizedText sentence,

        @NotNull @PeopleText(max = 1000, requirePersian = true)
        LocalizedText source,

        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
