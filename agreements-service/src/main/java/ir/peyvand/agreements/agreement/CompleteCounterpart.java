package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the mission knows of the counterpart's side.
 *
 * @param party the counterpart: one of the agreement's foreign parties, of the mission's country
 * @param officialName as it will stand in the text, in each of its languages
 * @param signatory who will sign for it
 * @param place the city of signing
 */
public record CompleteCounterpart(
        @NotNull UUID party,
        @Nullable @PeopleText(max = 300, title = true) LocalizedText officialName,
        @NotNull @Valid Signatory signatory,
        @Nullable @PeopleText(max = 200) String place,
        @Nullable @PeopleText(max = 2000) String note) {}
