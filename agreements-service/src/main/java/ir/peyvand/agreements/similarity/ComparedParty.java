package ir.peyvand.agreements.similarity;

import ir.peyvand.agreements.agreement.PartyRole;
import ir.peyvand.agreements.agreement.PartySide;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who agrees: a party of the register, or somebody who is only named.
 *
 * @param side as in a draft; it is not compared
 * @param role as in a draft; it is not compared
 */
public record ComparedParty(
        @Nullable UUID party,
        @Nullable @PeopleText(max = 300) LocalizedText name,
        @Nullable PartySide side,
        @Nullable PartyRole role) {}
