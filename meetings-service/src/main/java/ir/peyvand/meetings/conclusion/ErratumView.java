package ir.peyvand.meetings.conclusion;

import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A correction that stands beside a package.
 *
 * @param axisNumber of the axis in the package
 * @param text what is right
 * @param reason why it is corrected
 * @param maker subject of the token that recorded it
 */
public record ErratumView(
        UUID id,
        @Schema(examples = "21") int axisNumber,
        UUID axis,
        LocalizedText text,
        String reason,
        String maker,
        Instant made) {

    public static final String TYPE = "erratum";
}
