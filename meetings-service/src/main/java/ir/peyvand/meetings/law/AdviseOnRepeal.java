package ir.peyvand.meetings.law;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param advice 1 to 5,000 characters */
public record AdviseOnRepeal(
        @Schema(examples = "اصلاح همین ماده بس است") @NotNull @PeopleText(max = 5000)
        String advice) {}
