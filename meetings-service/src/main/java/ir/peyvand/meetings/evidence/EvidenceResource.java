package ir.peyvand.meetings.evidence;

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

/** Evidence over HTTP. */
@Path("/api/v1/resolutions/{id}/evidence")
@Tag(name = "evidence", description = "What shows that resolutions are carried out, and who accepted it")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    private final EvidenceService service;
    private final CurrentCaller caller;

    EvidenceResource(EvidenceService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listEvidence",
            summary = "The evidence of a resolution",
            description = "In the order in which it was submitted, refused pieces with their reasons.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<EvidenceView> list(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(id, page, caller.get());
    }

    @GET
    @Path("/{evidence}")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getEvidence",
            summary = "One piece of evidence",
            description = "With who did what to it, and when.")
    @APIResponse(
            responseCode = "200",
            description = "The record; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response find(@RestPath String id, @RestPath String evidence) {
        return tagged(Response.ok(), service.find(id, evidence, caller.get()));
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "submitEvidence",
            summary = "Submit evidence",
            description =
                    "By the owner or the offices that write the resolution, while it is adopted and not done. Another"
                            + " type than the one asked for has to be explained.")
    @APIResponse(
            responseCode = "201",
            description = "The evidence",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response submit(@RestPath String id, @NotNull @Valid SubmitEvidence request) {
        EvidenceView view = service.submit(id, request, caller.get());
        URI place = URI.create("/api/v1/resolutions/" + view.resolution() + "/evidence/" + view.id());
        return tagged(Response.created(place), view);
    }

    @POST
    @Path("/{evidence}/accept")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "acceptEvidence",
            summary = "Accept evidence",
            description =
                    "By an office of the province or the committee: never by the owner or who submitted it. Once every piece is accepted the resolution is verified.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response accept(
            @RestPath String id,
            @RestPath String evidence,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(Response.ok(), service.accept(id, evidence, ifMatch, caller.get()));
    }

    @POST
    @Path("/{evidence}/refuse")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "refuseEvidence",
            summary = "Refuse evidence",
            description =
                    "By those who could accept it, with a reason. The resolution is in progress again and has to be shown anew.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response refuse(
            @RestPath String id,
            @RestPath String evidence,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedMove refusal) {
        return tagged(Response.ok(), service.refuse(id, evidence, ifMatch, refusal.reason(), caller.get()));
    }

    private static Response tagged(Response.ResponseBuilder response, EvidenceView view) {
        return Version.tagged(response.entity(view), view.version());
    }
}
