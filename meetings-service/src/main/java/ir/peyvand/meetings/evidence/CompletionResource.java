package ir.peyvand.meetings.evidence;

import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.resolution.ResolutionView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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

/** The step of a resolution that rests on evidence. */
@Path("/api/v1/resolutions/{id}/complete")
@Tag(name = "evidence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CompletionResource {

    private final EvidenceService service;
    private final CurrentCaller caller;

    CompletionResource(EvidenceService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "completeResolution",
            summary = "Say that it is done",
            description =
                    "In progress → done, by its owner or the offices that write it. Needs evidence that was submitted and"
                            + " not refused, and every action finished.")
    @APIResponse(
            responseCode = "200",
            description = "The resolution",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    public Response complete(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        ResolutionView view = service.complete(id, ifMatch, caller.get());
        return Version.tagged(Response.ok(view), view.version());
    }
}
