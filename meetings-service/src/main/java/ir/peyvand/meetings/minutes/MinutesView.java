package ir.peyvand.meetings.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as callers see them.
 *
 * @param records what the records said when they were drafted: meeting, attendance, agenda, axes, resolutions
 * @param sha256 of text and records as they were approved: hexadecimal digits
 * @param errata corrections beside the frozen text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MinutesView(
        UUID id,
        String urn,
        UUID meeting,
        MinutesStatus status,
        @Schema(examples = "{\"fa\": \"صورت‌جلسه\"}") LocalizedText text,

        @Schema(type = SchemaType.OBJECT, examples = "{\"attendance\": []}")
        JsonNode records,

        List<MinutesErratum> errata,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") @Nullable
        String sha256,

        @Nullable Instant approvedAt,
        Instant created,
        Instant modified,
        long version) {

    public static final String TYPE = "minutes";

    static MinutesView from(Minutes minutes, List<MinutesErratum> errata) {
        return new MinutesView(
                minutes.id(),
                "urn:peyvand:" + TYPE + ":" + minutes.id(),
                minutes.meeting(),
                minutes.status(),
                minutes.text(),
                minutes.records(),
                errata,
                minutes.sha256().map(HexFormat.of()::formatHex).orElse(null),
                minutes.approvedAt().orElse(null),
                minutes.createdAt(),
                minutes.modifiedAt(),
                minutes.version());
    }
}
