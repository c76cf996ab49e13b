package ir.peyvand.kit.origin;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.urn.RecordUrn;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A record as a link of a thread.
 *
 * @param type noun of the record in lower-kebab-case
 * @param status in the words of its own type; null for types without states
 * @param href where it is read, a path from the root of the API
 * @param reference the number that offices quote; null for types without
 * @param origins what it came from, as far as this service knows that the caller may know of it
 * @param results what goes on in its stead, such as the agreement that an old document was merged into
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkedRecord(
        @Schema(examples = "urn:peyvand:resolution:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        RecordUrn urn,

        @Schema(examples = "resolution") String type,
        LocalizedText title,
        @Schema(examples = "adopted") @Nullable String status,

        @Schema(examples = "/api/v1/resolutions/0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        String href,

        @Schema(examples = "IR-03-RES-0007") @Nullable String reference,
        Instant modified,

        @Schema(examples = "[\"urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a11\"]")
        List<RecordUrn> origins,

        @Schema(examples = "[]") List<RecordUrn> results) {

    public LinkedRecord {
        origins = List.copyOf(origins);
        results = List.copyOf(results);
    }

    /** Everything that it is linked with by its own words. */
    Stream<RecordUrn> links() {
        return Stream.concat(origins.stream(), results.stream());
    }

    /** With these origins besides its own. */
    LinkedRecord withOrigins(Set<RecordUrn> more) {
        return with(Stream.concat(origins.stream(), more.stream()).distinct().toList(), results);
    }

    LinkedRecord keeping(Predicate<RecordUrn> shown) {
        return with(
                origins.stream().filter(shown).toList(),
                results.stream().filter(shown).toList());
    }

    private LinkedRecord with(List<RecordUrn> newOrigins, List<RecordUrn> newResults) {
        return new LinkedRecord(urn, type, title, status, href, reference, modified, newOrigins, newResults);
    }
}
