package ir.peyvand.meetings.consent;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/** Why the seat no longer consents: 1 to 1,000 characters. */
public record WithdrawConsent(
        @NotNull @PeopleText(max = 1000) String reason) {}
