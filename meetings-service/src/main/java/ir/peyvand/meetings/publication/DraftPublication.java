package ir.peyvand.meetings.publication;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A twin is begun.
 *
 * @param record urn of a meeting or a resolution that the caller writes
 * @param title as in {@link WritePublication}
 * @param text as in {@link WritePublication}
 */
public record DraftPublication(
        @NotNull @Size(max = 200) @Schema(examples = "urn:peyvand:resolution:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        String record,

        @NotNull @PeopleText(max = 300, requirePersian = true, title = true)
        LocalizedText title,

        @NotNull @PeopleText(max = 20_000, requirePersian = true)
        LocalizedText text) {

    WritePublication content() {
        return new WritePublication(title, text);
    }
}
