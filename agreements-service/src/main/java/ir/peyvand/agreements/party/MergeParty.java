package ir.peyvand.agreements.party;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Two parties are one.
 *
 * @param into the one that stays
 * @param reason why they are the same: 1 to 1,000 characters
 */
public record MergeParty(
        @NotNull UUID into, @NotNull @PeopleText(max = 1000) String reason) {}
