package ir.peyvand.agreements.authority;

import ir.peyvand.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that the nearest delegation lacks, as meetings-service says it.
 *
 * @param code such as subject-not-covered or ceiling-exceeded
 */
@Schema(name = "MissingAuthority")
public record MissingPart(
        @Schema(examples = "ceiling-exceeded") String code,

        @Schema(examples = "{\"fa\": \"از سقف آن چیزی نمانده است\", \"en\": \"Nothing is left of its ceiling\"}")
        LocalizedText detail) {}
