package ir.peyvand.meetings.conclusion;

import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.meeting.MeetingView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The conclusion of a meeting over HTTP. */
@Path("/api/v1/meetings/{id}/conclude")
@Tag(name = "conclusions", description = "What meetings adopt together, frozen as one numbered package")
@Produces(MediaType.APPLICATION_JSON)
public class ConcludeResource {

    private final ConclusionService service;
    private final CurrentCaller caller;

    ConcludeResource(ConclusionService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "concludeMeeting",
            summary = "Conclude a meeting that was held",
            description =
                    "By whoever writes the meeting: the offices of its province, or the committee for one that belongs to no"
                            + " province; a province's conclusion is its own. Every submitted axis of it is adopted together: numbered without a gap and"
                            + " frozen with the SHA-256 digest of the package, for good. What turns out to be wrong later is"
                            + " recorded as an erratum beside it.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting, with the digest of its package",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response conclude(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        MeetingView view = service.conclude(id, ifMatch, caller.get());
        return Version.tagged(Response.ok(view), view.version());
    }
}
