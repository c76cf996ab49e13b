package ir.peyvand.agreements.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The whole new content of a party; its aliases stay. */
public record EditParty(@NotNull @Valid PartyContent content) {}
