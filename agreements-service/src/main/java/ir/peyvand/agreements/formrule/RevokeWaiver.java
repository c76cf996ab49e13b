package ir.peyvand.agreements.formrule;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/** Takes a waiver back, with the reason: 1 to 1,000 characters. The finding stands again. */
public record RevokeWaiver(@NotNull @PeopleText(max = 1000) String reason) {}
