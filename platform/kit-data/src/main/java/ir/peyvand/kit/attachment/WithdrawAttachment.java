package ir.peyvand.kit.attachment;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/** An attachment was wrong: 1 to 1,000 characters that stay beside it. */
public record WithdrawAttachment(
        @NotNull @PeopleText(max = 1000) String reason) {}
