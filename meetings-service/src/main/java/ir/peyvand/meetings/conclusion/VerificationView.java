package ir.peyvand.meetings.conclusion;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The digest of a package, taken again.
 *
 * @param intact whether all four are the same
 * @param meetingDigest kept on the meeting when it concluded
 * @param packageDigest kept with the package
 * @param recomputedFromPackage taken now over the package as it was frozen
 * @param recomputedFromAxes taken now over the adopted axes of the register
 * @param size how many axes the register has of it
 */
public record VerificationView(
        UUID meeting,
        boolean intact,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String meetingDigest,

        String packageDigest,
        String recomputedFromPackage,
        String recomputedFromAxes,
        @Schema(examples = "63") int size) {}
