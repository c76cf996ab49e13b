package ir.peyvand.agreements.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A party that is not in the register yet, with the other ways in which it is written. */
public record RegisterParty(
        @NotNull @Valid PartyContent content,
        @Nullable @Size(max = 50) List<@NotNull @Valid PartyAlias> aliases) {

    List<PartyAlias> aliasesOrNone() {
        return aliases == null ? List.of() : aliases;
    }
}
