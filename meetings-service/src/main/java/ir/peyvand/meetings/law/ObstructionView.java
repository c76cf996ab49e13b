package ir.peyvand.meetings.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that an article stands in the way of.
 *
 * @param blocked urn of the axis or the resolution; absent when it blocks the province in general
 * @param endedOn the first day on which it no longer stands in the way
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObstructionView(
        UUID id,
        String urn,
        UUID law,
        UUID article,
        @Schema(examples = "IR-03") String province,

        @Schema(examples = "urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10") @Nullable
        String blocked,

        LocalizedText explanation,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        String maker,
        Instant created,
        Instant modified,
        long version) {

    static final String TYPE = "obstruction";
}
