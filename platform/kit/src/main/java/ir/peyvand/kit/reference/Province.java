package ir.peyvand.kit.reference;

import ir.peyvand.kit.text.LocalizedText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the 31 provinces of Iran.
 *
 * @param latitude of the capital city, WGS 84 degrees
 * @param longitude of the capital city, WGS 84 degrees
 */
@Schema(description = "One of the 31 provinces of Iran")
public record Province(
        @Schema(description = "ISO 3166-2:IR in the scheme of 2020", examples = "IR-03")
        String code,

        LocalizedText name,

        @Schema(description = "Other spellings in use", examples = "[\"آذربایجان‌شرقی\", \"East Azarbaijan\"]")
        List<String> aliases,

        @Schema(description = "The capital city") LocalizedText capital,

        @Schema(description = "Of the capital city, WGS 84 degrees", examples = "38.08")
        double latitude,

        @Schema(description = "Of the capital city, WGS 84 degrees", examples = "46.29")
        double longitude,

        @Schema(description = "Code of the regional group it belongs to", examples = "RG-1")
        String regionalGroup,

        @Schema(description = "Land borders: ISO 3166-1 alpha-2", examples = "[\"AM\", \"AZ\"]")
        List<String> borderingCountries,

        @Schema(description = "caspian, persian-gulf, gulf-of-oman", examples = "[]")
        List<String> seas,

        @Schema(description = "Codes of the provinces it borders", examples = "[\"IR-04\", \"IR-19\", \"IR-24\"]")
        List<String> neighbouringProvinces)
        implements Coded {}
