package ir.peyvand.kit.reference;

import ir.peyvand.kit.text.LocalizedText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Provinces and countries that meet together. Every province is in exactly one group, every country in at most one. */
@Schema(description = "Provinces and countries that meet together")
public record RegionalGroup(
        @Schema(description = "The group's code", examples = "RG-1")
        String code,

        LocalizedText name,

        @Schema(description = "ISO 3166-2:IR", examples = "[\"IR-03\", \"IR-04\", \"IR-19\", \"IR-24\"]")
        List<String> provinces,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "[\"AM\", \"AZ\", \"GE\", \"RU\", \"TR\"]")
        List<String> countries,

        @Schema(
                description = "seed: from a published report; illustrative: made for demonstration",
                examples = "illustrative")
        String basis)
        implements Coded {}
