package ir.peyvand.kit.reference;

import ir.peyvand.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What quantities are counted in. */
@Schema(description = "What quantities are counted in")
public record Unit(
        @Schema(description = "The unit's code, case counts", examples = "t")
        String code,

        LocalizedText name) implements Coded {}
