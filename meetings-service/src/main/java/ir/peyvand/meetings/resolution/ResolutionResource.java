package ir.peyvand.meetings.resolution;

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
import ir.peyvand.kit.time.DateText;
import ir.peyvand.kit.version.Version;
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
import java.time.LocalDate;
import java.util.Optional;
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

/** Single resolutions over HTTP; lists are {@code ResolutionListResource}, steps {@code ResolutionMoveResource}. */
@Path("/api/v1/resolutions")
@Tag(name = "resolutions", description = "What councils and meetings resolve, and the guarantee that it is carried out")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResolutionResource {

    private final ResolutionService service;
    private final ResolutionLights lights;
    private final CurrentCaller caller;

    ResolutionResource(ResolutionService service, ResolutionLights lights, CurrentCaller caller) {
        this.service = service;
        this.lights = lights;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getResolution",
            summary = "One resolution",
            description = "By its id or its reference, with its progress and the light of today.")
    @APIResponse(
            responseCode = "200",
            description = "The record; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    public Response find(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        ResolutionView view = service.find(id, caller.get());
        // The light changes from day to day without a new version, so it is part of what the caller has to know.
        if (view.light() == null && Version.isKnown(ifNoneMatch, Long.toString(view.version()))) {
            return Response.notModified(Version.tag(view.version())).build();
        }
        return withTag(view);
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "registerResolution",
            summary = "Register a resolution",
            description =
                    "A proposed resolution with the next reference of its province and solar Hijri year. With an"
                            + " axis it takes over what is left out and cites the axis as its origin; the axis has to be an"
                            + " adopted one that proposes a resolution. The committee registers those that belong to no province.")
    @APIResponse(
            responseCode = "201",
            description = "The proposed resolution",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    public Response register(@NotNull @Valid RegisterResolution request) {
        ResolutionView view = service.register(request, caller.get());
        return withTag(Response.created(URI.create(view.href())), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "editResolution",
            summary = "Replace the content of a resolution",
            description = "While it is proposed or postponed, all of it. Once adopted, lead, owner, co-actors, working"
                    + " group, result and origins; never the deadline, which moves by an approved request only.")
    @APIResponse(
            responseCode = "200",
            description = "The record with its new content",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    public Response edit(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EditResolution request) {
        return withTag(service.edit(id, ifMatch, request, caller.get()));
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listResolutionRevisions",
            summary = "What happened to a resolution",
            description = "Newest first: its contents, its steps and their reasons.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<RevisionView> revisions(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.revisions(id, page, caller.get());
    }

    @GET
    @Path("/{id}/light")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getResolutionLight",
            summary = "The status light on a day",
            description =
                    "On track, at risk or late, by the deadline, the progress and the last accepted report as they"
                            + " stood at the end of that day, and by the rule that held on it. Of a day to come: as things stand.")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            description = "The day, in either calendar; today when it is left out",
            example = "2026-06-01")
    public LightView light(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        Optional<LocalDate> on = parameters.parsed("on", DateText::parse);
        parameters.check();
        return lights.on(service.find(id, caller.get()), on);
    }

    static Response withTag(ResolutionView view) {
        return withTag(Response.ok(), view);
    }

    private static Response withTag(Response.ResponseBuilder response, ResolutionView view) {
        return Version.tagged(response.entity(view), view.version());
    }
}
