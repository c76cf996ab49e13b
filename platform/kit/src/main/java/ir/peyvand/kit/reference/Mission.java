package ir.peyvand.kit.reference;

import ir.peyvand.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An embassy or consulate general of Iran. */
@Schema(description = "An embassy or consulate general of Iran")
public record Mission(
        @Schema(description = "Kind, country, city", examples = "EMB-TR-ANK")
        String code,

        LocalizedText name,

        @Schema(
                description = "embassy or consulate-general",
                type = SchemaType.STRING,
                enumeration = {"embassy", "consulate-general"},
                examples = "embassy")
        MissionKind kind,

        @Schema(description = "Where it stands: ISO 3166-1 alpha-2", examples = "TR")
        String country,

        @Schema(description = "The city it stands in") LocalizedText city)
        implements Coded {}
