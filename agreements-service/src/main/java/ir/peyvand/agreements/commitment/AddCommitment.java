package ir.peyvand.agreements.commitment;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an agreement promises.
 *
 * @param title Persian at least; 1 to 500 characters in each language
 * @param party the party of the agreement that owes it; all when it is left out
 * @param dueOn the day by which it should be met
 */
public record AddCommitment(
        @NotNull CommitmentKind kind,

        @NotNull @PeopleText(max = 500, requirePersian = true, title = true)
        LocalizedText title,

        @Nullable UUID party,
        @NotNull LocalDate dueOn) {}
