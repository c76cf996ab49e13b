package ir.peyvand.meetings.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The consent of one seat of one council.
 *
 * @param province of the council
 * @param givenBy the subject that spoke for the seat
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentView(
        UUID id,
        UUID meeting,
        UUID council,
        ConsentSeat seat,
        @Schema(examples = "IR-03") String province,
        String givenBy,
        Instant givenAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy) {

    static final String TYPE = "consent";

    boolean stands() {
        return withdrawnAt == null;
    }
}
