package ir.peyvand.meetings.roadmap;

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
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.history.RevisionView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Roadmaps over HTTP. */
@Path("/api/v1/roadmaps")
@Tag(name = "roadmaps", description = "What working groups want to reach, and the indicators by which one sees it")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoadmapResource {

    private final RoadmapService service;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    RoadmapResource(RoadmapService service, ReferenceRegister register, CurrentCaller caller) {
        this.service = service;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listRoadmaps",
            summary = "Roadmaps of working groups",
            description = "Newest first, each goal with what is attained. Drafts are seen by their own province and the"
                    + " committee. Filters take several values.")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "draft, adopted, superseded, withdrawn",
            example = "adopted")
    @Parameter(
            name = "body",
            in = ParameterIn.QUERY,
            description = "Id of a working group",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(name = "province", in = ParameterIn.QUERY, description = "ISO 3166-2", example = "IR-03")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<RoadmapView> list(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        RoadmapQuery query = RoadmapQuery.read(parameters, register, AudienceVisibility.of(caller.get()));
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(query, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getRoadmap",
            summary = "One roadmap",
            description = "Attainment counts verified measurements only; what is merely claimed stands beside it.")
    @APIResponse(
            responseCode = "200",
            description = "The roadmap; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = RoadmapView.class)))
    public Response find(@RestPath String id) {
        return withTag(Response.ok(), service.find(id, caller.get()));
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "draftRoadmap",
            summary = "Draft a roadmap",
            description = "By an office of a province for a body of that province, or by the committee for any. With"
                    + " replaces it is to take the place of the body's adopted roadmap.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = RoadmapView.class)))
    public Response draft(@NotNull @Valid DraftRoadmap request) {
        RoadmapView view = service.draft(request, caller.get());
        return withTag(Response.created(URI.create("/api/v1/roadmaps/" + view.id())), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "editRoadmap",
            summary = "Write a draft again",
            description = "Only a draft; an adopted roadmap is replaced by a new one.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = RoadmapView.class)))
    public Response edit(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DraftRoadmap request) {
        return withTag(Response.ok(), service.edit(id, ifMatch, request, caller.get()));
    }

    @POST
    @Path("/{id}/adopt")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "adoptRoadmap",
            summary = "Adopt a draft",
            description = "By somebody other than whoever wrote it last. The roadmap that it replaces is superseded.")
    @APIResponse(
            responseCode = "200",
            description = "The roadmap",
            content = @Content(schema = @Schema(implementation = RoadmapView.class)))
    public Response adopt(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return withTag(Response.ok(), service.adopt(id, ifMatch, caller.get()));
    }

    @POST
    @Path("/{id}/withdraw")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "withdrawRoadmap",
            summary = "Give a draft up",
            description = "With the reason, which stays in its history.")
    @APIResponse(
            responseCode = "200",
            description = "The roadmap",
            content = @Content(schema = @Schema(implementation = RoadmapView.class)))
    public Response withdraw(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WithdrawRoadmap request) {
        return withTag(Response.ok(), service.withdraw(id, ifMatch, request, caller.get()));
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listRoadmapRevisions",
            summary = "What happened to a roadmap",
            description = "Newest first: its contents and moves, with their reasons.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<RevisionView> revisions(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.revisions(id, page, caller.get());
    }

    private static Response withTag(Response.ResponseBuilder response, RoadmapView view) {
        return Version.tagged(response.entity(view), view.version());
    }
}
