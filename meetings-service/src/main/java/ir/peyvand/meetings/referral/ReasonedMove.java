package ir.peyvand.meetings.referral;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** A step that needs a reason. */
public record ReasonedMove(
        @NotNull @NotBlank @PeopleText(max = 2000) String reason) {}
