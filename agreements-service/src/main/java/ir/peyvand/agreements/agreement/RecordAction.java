package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a party did.
 *
 * @param party one of the agreement's
 * @param on the day it did so; not in the future
 * @param place the city
 */
public record RecordAction(
        @NotNull UUID party,
        @NotNull PartyActionKind kind,
        @NotNull LocalDate on,
        @Nullable @PeopleText(max = 200) String place,
        @Nullable @Valid Signatory signatory,
        @Nullable @PeopleText(max = 1000) String note) {}
