package ir.peyvand.meetings.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a participant came.
 *
 * @param province of the participant, or of the body where it has exactly one
 * @param representedBy who came for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttendanceView(
        @Nullable UUID body,
        @Schema(examples = "IR-03") @Nullable String province,
        @Schema(examples = "EMB-TR-ANK") @Nullable String mission,
        AttendanceState state,
        @Nullable LocalizedText representedBy,
        @Nullable String note,
        Instant recordedAt) {}
