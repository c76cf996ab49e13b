package ir.peyvand.kit.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A good of the Harmonized System: a chapter (two digits), a heading (four) or a subheading (six). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A good of the Harmonized System")
public record Product(
        @Schema(description = "HS code of 2, 4 or 6 digits", examples = "080212")
        String code,

        @Schema(description = "The code one level up; absent for a chapter", examples = "0802") @Nullable
        String parent,

        @Schema(description = "2 chapter, 4 heading, 6 subheading", examples = "6")
        int level,

        LocalizedText name)
        implements Nested {}
