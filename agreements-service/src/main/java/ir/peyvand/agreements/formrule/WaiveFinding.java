package ir.peyvand.agreements.formrule;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Lets a finding pass.
 *
 * @param rule code of the rule that found it
 * @param pointer where, as the finding says
 * @param reason stays on record: 1 to 1,000 characters
 */
public record WaiveFinding(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{2,60}") @Schema(examples = "city-of-signing")
        String rule,

        @NotNull @Pattern(regexp = "/[A-Za-z0-9/-]{1,120}") @Schema(examples = "/signingPages/fa/city")
        String pointer,

        @NotNull @PeopleText(max = 1000) String reason) {}
