package ir.peyvand.meetings.minutes;

import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A correction beside frozen minutes.
 *
 * @param number from 1
 * @param text what is right
 */
public record MinutesErratum(
        UUID id,
        @Schema(examples = "1") int number,

        @Schema(examples = "{\"fa\": \"در بند ۲ «تبریز» درست است\"}")
        LocalizedText text,

        String reason,
        Instant madeAt) {}
