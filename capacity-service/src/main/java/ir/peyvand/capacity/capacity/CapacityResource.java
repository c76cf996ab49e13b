package ir.peyvand.capacity.capacity;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.Name.DASHBOARD;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Single capacities over HTTP; their steps are {@link CapacityMoveResource}, lists and searches {@code SearchResource}. */
@Path("/api/v1/capacities")
@Tag(
        name = "capacities",
        description = "What the provinces have to offer, in tourism, production, trade and investment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CapacityResource {

    private final CapacityService service;
    private final CurrentCaller caller;

    CapacityResource(CapacityService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        DASHBOARD,
        MISSION,
        ATTACHE,
        GOVERNORATE,
        SECRETARIAT,
        COOPERATION_ORGANISATION,
        COMMITTEE,
        LEGAL_REVIEWER,
        PROTOCOL_REVIEWER,
        AUDITOR,
        OPERATOR
    })
    @Operation(
            operationId = "getCapacity",
            summary = "One capacity",
            description = "By its id or its reference. Published records are seen by all; others by their own province,"
                    + " the committee, auditors and operators. Contacts are shown by role.")
    @APIResponse(
            responseCode = "200",
            description = "The record; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = CapacityView.class)))
    public Response find(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        CapacityView view = service.find(id, caller.get());
        return Version.found(ifNoneMatch, view, view.version());
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "registerCapacity",
            summary = "Register a capacity",
            description = "The new record is a draft of the caller's own province and gets the next reference of its"
                    + " province and field. Another person has to verify it before it can be published.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = CapacityView.class)))
    public Response register(@NotNull @Valid RegisterCapacity request) {
        CapacityView view = service.register(request, caller.get());
        return withTag(
                Response.created(URI.create("/api/v1/capacities/" + view.id())).entity(view), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "editCapacity",
            summary = "Replace the content of a draft",
            description = "Whoever edits becomes the maker of the content. Earlier contents are kept as revisions.")
    @APIResponse(
            responseCode = "200",
            description = "The draft with its new content",
            content = @Content(schema = @Schema(implementation = CapacityView.class)))
    public Response edit(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EditCapacity request) {
        CapacityView view = service.edit(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listCapacityRevisions",
            summary = "The contents that a record had",
            description =
                    "Newest first, with the reasons of steps back; for the record's own province and for those who"
                            + " see all.")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"),
            description = "Rows on the page")
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING),
            description = "Where the page begins: next of the page before")
    public Page<RevisionView> revisions(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.revisions(id, page, caller.get());
    }

    static Response withTag(Response.ResponseBuilder response, CapacityView view) {
        return Version.tagged(response, view.version());
    }
}
