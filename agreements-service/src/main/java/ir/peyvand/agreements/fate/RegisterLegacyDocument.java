package ir.peyvand.agreements.fate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An old document that was found.
 *
 * @param reference the number it was filed under; one is given when it has none
 */
public record RegisterLegacyDocument(
        @Nullable @Pattern(regexp = REFERENCE) String reference,
        @NotNull @Valid LegacyDocumentContent content) {

    public static final String REFERENCE = "[A-Z0-9][A-Z0-9.-]{1,39}";
}
