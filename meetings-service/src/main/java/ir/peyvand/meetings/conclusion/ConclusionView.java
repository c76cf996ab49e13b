package ir.peyvand.meetings.conclusion;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a meeting concluded with.
 *
 * @param algorithm of the digest
 * @param digest of the canonical form of the package, in hexadecimal digits; the meeting keeps the same
 * @param size how many axes were adopted together
 * @param errata corrections that stand beside it
 * @param axes in the order of their numbers
 */
public record ConclusionView(
        UUID meeting,
        Instant concluded,
        @Schema(examples = "SHA-256") String algorithm,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String digest,

        @Schema(examples = "63") int size,
        @Schema(examples = "1") long errata,
        List<PackagedAxis> axes) {

    static final String ALGORITHM = "SHA-256";

    static ConclusionView from(Conclusion conclusion, long errata) {
        List<PackagedAxis> axes = CanonicalForm.read(conclusion.written()).axes();
        return new ConclusionView(
                conclusion.meeting(),
                conclusion.concludedAt(),
                ALGORITHM,
                HexFormat.of().formatHex(conclusion.digest()),
                axes.size(),
                errata,
                axes);
    }
}
