package ir.peyvand.meetings.body;

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
import ir.peyvand.kit.reference.ReferenceRegister;
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

/** Bodies over HTTP. */
@Path("/api/v1/bodies")
@Tag(name = "bodies", description = "Who meets, decides and is answerable, under all the names it is written by")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BodyResource {

    private final BodyService service;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    BodyResource(BodyService service, ReferenceRegister register, CurrentCaller caller) {
        this.service = service;
        this.register = register;
        this.caller = caller;
    }

    @GET
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
            operationId = "listBodies",
            summary = "Look bodies up",
            description = "With q a name in any spelling, or a part of it: the best fitting first. Filters take several"
                    + " values. Bodies that no longer exist are left out unless dissolved=true.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "A name, up to 300 characters",
            example = "شوراي گفتگوي آذربايجان شرقي")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Kinds of body, several by comma",
            example = "dialogue-council")
    @Parameter(name = "code", in = ParameterIn.QUERY, description = "Codes of bodies", example = "DC-03")
    @Parameter(name = "province", in = ParameterIn.QUERY, description = "ISO 3166-2", example = "IR-03")
    @Parameter(
            name = "country",
            in = ParameterIn.QUERY,
            description = "ISO 3166-1 alpha-2; finds regional groups",
            example = "AZ")
    @Parameter(
            name = "parent",
            in = ParameterIn.QUERY,
            description = "Id of the body they stand directly under",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "dissolved",
            in = ParameterIn.QUERY,
            description = "true: with those that no longer exist",
            example = "false")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<BodyView> list(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        BodyQuery query = BodyQuery.read(parameters, register);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(query, page);
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
    @Operation(operationId = "getBody", summary = "One body", description = "By its id or by its code, such as DC-03.")
    @APIResponse(
            responseCode = "200",
            description = "The body; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = BodyView.class)))
    public Response find(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        BodyView view = service.find(id);
        return Version.found(ifNoneMatch, view, view.version());
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, OPERATOR})
    @Operation(
            operationId = "registerBody",
            summary = "Register a body",
            description =
                    "409 with its id when the register has it already, however it is spelt; a body that turns up in"
                            + " another spelling is given an alias instead. Offices register the councils, secretariats and working"
                            + " groups of their province; the committee and operators any body.")
    @APIResponse(
            responseCode = "201",
            description = "The body",
            content = @Content(schema = @Schema(implementation = BodyView.class)))
    public Response register(@NotNull @Valid RegisterBody request) {
        BodyView view = service.register(request, caller.get());
        return withTag(
                Response.created(URI.create("/api/v1/bodies/" + view.id())).entity(view), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, OPERATOR})
    @Operation(
            operationId = "editBody",
            summary = "Replace what a body is",
            description =
                    "Its kind stays, and the members of a regional group change by compositions only. Earlier contents"
                            + " are kept.")
    @APIResponse(
            responseCode = "200",
            description = "The body",
            content = @Content(schema = @Schema(implementation = BodyView.class)))
    public Response edit(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EditBody request) {
        BodyView view = service.edit(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/aliases")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, OPERATOR})
    @Operation(
            operationId = "addBodyAlias",
            summary = "Add another way in which a body is written",
            description = "With its source: where it was met.")
    @APIResponse(
            responseCode = "200",
            description = "The body",
            content = @Content(schema = @Schema(implementation = BodyView.class)))
    public Response addAlias(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid BodyAlias alias) {
        BodyView view = service.addAlias(id, ifMatch, alias, caller.get());
        return withTag(Response.ok(view), view);
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listBodyRevisions",
            summary = "What happened to a body",
            description = "Newest first: its contents, aliases, seats and compositions.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<RevisionView> revisions(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.revisions(id, page);
    }

    private static Response withTag(Response.ResponseBuilder response, BodyView view) {
        return Version.tagged(response, view.version());
    }
}
