package ir.peyvand.meetings.deadline;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.resolution.ReasonedMove;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Changes of deadline over HTTP. */
@Path("/api/v1/resolutions/{id}/deadline-changes")
@Tag(name = "deadline changes", description = "How the deadlines of resolutions move, and how they stood before")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeadlineChangeResource {

    private final DeadlineChangeService service;
    private final CurrentCaller caller;

    DeadlineChangeResource(DeadlineChangeService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listDeadlineChanges",
            summary = "The changes of a deadline",
            description = "Newest first: what was asked for, what was decided, and every former deadline.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<DeadlineChangeView> list(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(id, page, caller.get());
    }

    @GET
    @Path("/{change}")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getDeadlineChange",
            summary = "One change of deadline",
            description = "With who did what to it, and when.")
    @APIResponse(
            responseCode = "200",
            description = "The record; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = DeadlineChangeView.class)))
    public Response find(@RestPath String id, @RestPath String change) {
        return tagged(Response.ok(), service.find(id, change, caller.get()));
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "requestDeadlineChange",
            summary = "Ask for another deadline",
            description =
                    "By the owner or the offices that write the resolution, while it is adopted and not done. One request"
                            + " is decided on before the next.")
    @APIResponse(
            responseCode = "201",
            description = "The request",
            content = @Content(schema = @Schema(implementation = DeadlineChangeView.class)))
    public Response request(@RestPath String id, @NotNull @Valid RequestDeadlineChange request) {
        DeadlineChangeView view = service.request(id, request, caller.get());
        URI place = URI.create("/api/v1/resolutions/" + view.resolution() + "/deadline-changes/" + view.id());
        return tagged(Response.created(place), view);
    }

    @POST
    @Path("/{change}/approve")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, COMMITTEE})
    @Operation(
            operationId = "approveDeadlineChange",
            summary = "Approve another deadline",
            description =
                    "By the committee, or for a resolution of its own province the governorate: never by who asked or by the owner. The deadline moves at once.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now",
            content = @Content(schema = @Schema(implementation = DeadlineChangeView.class)))
    public Response approve(
            @RestPath String id, @RestPath String change, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(Response.ok(), service.approve(id, change, ifMatch, caller.get()));
    }

    @POST
    @Path("/{change}/refuse")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, COMMITTEE})
    @Operation(
            operationId = "refuseDeadlineChange",
            summary = "Refuse another deadline",
            description = "By those who could approve it, with a reason. The deadline stands.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now",
            content = @Content(schema = @Schema(implementation = DeadlineChangeView.class)))
    public Response refuse(
            @RestPath String id,
            @RestPath String change,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedMove refusal) {
        return tagged(Response.ok(), service.refuse(id, change, ifMatch, refusal.reason(), caller.get()));
    }

    private static Response tagged(Response.ResponseBuilder response, DeadlineChangeView view) {
        return Version.tagged(response.entity(view), view.version());
    }
}
