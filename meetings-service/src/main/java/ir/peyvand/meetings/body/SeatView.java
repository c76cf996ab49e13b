package ir.peyvand.meetings.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who sits in a body from when until when.
 *
 * @param post for which the seat is held
 * @param holder name of the person, where it is known
 * @param memberBody the body that is the member, or that its member comes from
 * @param office the office that speaks for the seat
 * @param until the last day; absent while it lasts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeatView(
        UUID id,
        UUID body,
        SeatRole role,

        @Schema(examples = "{\"fa\": \"استاندار\"}") LocalizedText post,

        @Nullable LocalizedText holder,
        @Nullable UUID memberBody,
        @Schema(examples = "governorate:IR-03") @Nullable String office,
        LocalDate from,
        @Nullable LocalDate until) {}
