package ir.peyvand.capacity.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A title that goes on as it was begun.
 *
 * @param text the whole title as it is written in a record
 * @param language of the title, ISO 639-1
 */
public record SuggestionView(
        @Schema(examples = "ظرفیت ماشین‌سازی تبریز") String text,
        @Schema(examples = "fa") String language) {}
