package ir.peyvand.agreements.commitment;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why what was reported is not taken: 1 to 1,000 characters. */
public record Refusal(
        @Schema(examples = "سند پیوست از آنِ سال گذشته است") @NotNull @PeopleText(max = 1000)
        String reason) {}
