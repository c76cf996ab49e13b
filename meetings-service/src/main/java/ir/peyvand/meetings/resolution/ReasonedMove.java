package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why: 1 to 1,000 characters. */
public record ReasonedMove(
        @Schema(examples = "اعضا گزارش کارشناسی خواستند") @NotNull @PeopleText(max = 1000)
        String reason) {}
