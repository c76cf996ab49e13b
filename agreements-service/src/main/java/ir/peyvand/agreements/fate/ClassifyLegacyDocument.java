package ir.peyvand.agreements.fate;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What the document is today.
 *
 * @param note what it rests on; up to 1,000 characters
 */
public record ClassifyLegacyDocument(
        @NotNull Classification classification,
        @Nullable @PeopleText(max = 1000) String note) {}
