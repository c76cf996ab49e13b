package ir.peyvand.agreements.agreement;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Who takes part, and as what.
 *
 * @param party id of a party of the register
 */
public record AgreementParty(
        @NotNull UUID party,
        @NotNull PartySide side,
        @NotNull PartyRole role) {}
