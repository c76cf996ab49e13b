package ir.peyvand.meetings.agenda;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda.
 *
 * @param number its place, from 1
 * @param about the axis or resolution that it takes up
 * @param minutes planned for it
 * @param carriedFrom the item of the meeting before that was left unfinished
 * @param settledAt when the meeting was said to have finished it
 * @param outcome what came of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgendaItemView(
        UUID id,
        @Schema(examples = "1") int number,

        @Schema(examples = "{\"fa\": \"گزارش پایانهٔ مرزی\"}")
        LocalizedText title,

        @Schema(examples = "urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10") @Nullable
        String about,

        @Schema(examples = "20") @Nullable Integer minutes,
        @Nullable LocalizedText presenter,
        @Nullable UUID carriedFrom,
        @Nullable Instant settledAt,
        @Nullable LocalizedText outcome) {

    @JsonIgnore
    public boolean isSettled() {
        return settledAt != null;
    }
}
