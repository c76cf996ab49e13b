package ir.peyvand.kit.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A country or territory of ISO 3166-1, with the names that Unicode CLDR gives it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A country or territory of ISO 3166-1")
public record Country(
        @Schema(description = "ISO 3166-1 alpha-2", examples = "TR")
        String code,

        @Schema(description = "ISO 3166-1 alpha-3", examples = "TUR")
        String alpha3,

        LocalizedText name,

        @Schema(description = "Other spellings in use", examples = "[\"Turkey\", \"Turkiye\"]")
        List<String> aliases,

        @Schema(description = "ISO 4217; absent where there is none", examples = "TRY") @Nullable
        String currency,

        @Schema(description = "Code of the regional group it belongs to; absent where none", examples = "RG-1")
        @Nullable
        String regionalGroup)
        implements Coded {}
