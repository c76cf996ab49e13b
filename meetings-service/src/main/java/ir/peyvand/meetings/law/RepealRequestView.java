package ir.peyvand.meetings.law;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request as callers see it.
 *
 * @param steps what happened to it, answers and advice among them, oldest first
 */
public record RepealRequestView(
        UUID id,
        String urn,
        UUID law,
        @Schema(examples = "IR-03") String province,
        RepealRequestStatus status,
        RepealContent content,
        List<RepealStepView> steps,
        String maker,
        Instant created,
        Instant modified,
        long version) {

    static final String TYPE = "repeal-request";

    static RepealRequestView from(RepealRequest request, List<RepealStepView> steps) {
        return new RepealRequestView(
                request.id(),
                "urn:peyvand:" + TYPE + ":" + request.id(),
                request.law(),
                request.province(),
                request.status(),
                request.content(),
                steps,
                request.maker(),
                request.createdAt(),
                request.modifiedAt(),
                request.version());
    }
}
