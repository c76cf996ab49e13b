package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param advice 1 to 5,000 characters */
public record AdviseOnDelegation(
        @Schema(examples = "مبنای حقوقی کافی است") @NotNull @PeopleText(max = 5000)
        String advice) {}
