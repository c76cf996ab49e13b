package ir.peyvand.agreements.review;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer has found.
 *
 * @param clause number of a clause of the agreement; left out when it is about the whole text
 * @param text up to 4,000 characters
 */
public record AddFinding(
        @Nullable @Pattern(regexp = "[0-9]{1,3}(\\.[0-9]{1,3}){0,3}") @Schema(examples = "3.2")
        String clause,

        @NotNull FindingSeverity severity,

        @NotNull @PeopleText(max = 4000) @Schema(examples = "مهلت پرداخت با مادهٔ ۵ نمی‌خواند")
        String text) {}
