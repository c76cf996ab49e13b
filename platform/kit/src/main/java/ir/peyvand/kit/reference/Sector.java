package ir.peyvand.kit.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An economic activity of ISIC revision 4: a section (a letter) or a division (letter and two digits). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An economic activity of ISIC revision 4")
public record Sector(
        @Schema(description = "Section letter, or letter and division", examples = "C28")
        String code,

        @Schema(description = "The section; absent for a section", examples = "C") @Nullable
        String parent,

        LocalizedText name)
        implements Nested {}
