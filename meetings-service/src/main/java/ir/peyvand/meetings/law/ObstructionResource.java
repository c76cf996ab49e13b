package ir.peyvand.meetings.law;

import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.version.Version;
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

/** What stands in the way of what, over HTTP. */
@Path("/api/v1/obstructive-laws/{id}/obstructions")
@Tag(name = "obstructive-laws", description = "What stands in the way, of whom, and the requests to repeal or amend it")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObstructionResource {

    private final ObstructionService service;
    private final CurrentCaller caller;

    ObstructionResource(ObstructionService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listObstructions",
            summary = "What a law stands in the way of",
            description = "Newest first, as far as the caller may know of the blocked records.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<ObstructionView> list(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(id, page, caller.get());
    }

    @GET
    @Path("/{obstruction}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getObstruction",
            summary = "One obstruction",
            description = "404 also when the caller may not know of the blocked record.")
    @APIResponse(
            responseCode = "200",
            description = "The obstruction; its ETag is needed to end it",
            content = @Content(schema = @Schema(implementation = ObstructionView.class)))
    public Response find(@RestPath String id, @RestPath String obstruction) {
        return answer(Response.ok(), service.find(id, obstruction, caller.get()));
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "reportObstruction",
            summary = "Say what an article stands in the way of",
            description = "An axis, a resolution, or the province in general. By the offices of the province, or the"
                    + " committee for any; of records that the caller may know of.")
    @APIResponse(
            responseCode = "201",
            description = "The obstruction",
            content = @Content(schema = @Schema(implementation = ObstructionView.class)))
    public Response report(@RestPath String id, @NotNull @Valid ReportObstruction request) {
        ObstructionView view = service.report(id, request, caller.get());
        return answer(
                Response.created(URI.create("/api/v1/obstructive-laws/" + view.law() + "/obstructions/" + view.id())),
                view);
    }

    @POST
    @Path("/{obstruction}/end")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "endObstruction",
            summary = "Say that an article no longer stands in the way",
            description = "From today on, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The obstruction",
            content = @Content(schema = @Schema(implementation = ObstructionView.class)))
    public Response end(
            @RestPath String id,
            @RestPath String obstruction,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndObstruction request) {
        return answer(Response.ok(), service.end(id, obstruction, ifMatch, request, caller.get()));
    }

    private static Response answer(Response.ResponseBuilder response, ObstructionView view) {
        return response.entity(view)
                .tag(Version.tag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
