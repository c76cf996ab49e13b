package ir.peyvand.agreements.ocds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Releases as they are published together: a release package of OCDS 1.1.
 *
 * @param version of the standard
 * @param links of the standard's pagination extension; left out when there is nothing before or after
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OcdsReleasePackage(
        @Schema(examples = "https://peyvand.example/api/v1/agreements/releases")
        String uri,

        @Schema(examples = "1.1") String version,
        @Schema(examples = "[]") List<String> extensions,
        Instant publishedDate,
        Publisher publisher,
        List<OcdsRelease> releases,
        @Nullable Links links) {

    /** Who publishes. */
    @Schema(name = "OcdsPublisher")
    public record Publisher(@Schema(examples = "Peyvand") String name) {}

    /** @param next where the next package is */
    @Schema(name = "OcdsLinks")
    public record Links(
            @Schema(examples = "https://peyvand.example/api/v1/agreements/releases?cursor=eyJ")
            String next) {}
}
