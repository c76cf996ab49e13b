package ir.peyvand.meetings.merger;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/** @param reason why the offer is declined or taken back: 1 to 1,000 characters; every sponsor reads it */
public record EndOffer(@NotNull @PeopleText(max = 1000) String reason) {}
