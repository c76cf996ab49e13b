package ir.peyvand.agreements.party;

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

/** Parties over HTTP. */
@Path("/api/v1/parties")
@Tag(name = "parties", description = "Who agreements are made by and with, under all the names they are written by")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartyResource {

    private final PartyService service;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    PartyResource(PartyService service, ReferenceRegister register, CurrentCaller caller) {
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
            operationId = "listParties",
            summary = "Look parties up",
            description = "With q a name in any spelling, or a part of it: the best fitting first. Filters take several"
                    + " values. Parties that have been merged into others are left out unless merged=true.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "A name, up to 300 characters",
            example = "سازمان همياري شهرداريهاي خراسان رضوي")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Kinds of party, several by comma",
            example = "governorate")
    @Parameter(
            name = "level",
            in = ParameterIn.QUERY,
            description = "domestic, foreign-sub-national, foreign-national",
            example = "foreign-sub-national")
    @Parameter(name = "province", in = ParameterIn.QUERY, description = "ISO 3166-2", example = "IR-09")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "ISO 3166-1 alpha-2", example = "AZ")
    @Parameter(
            name = "merged",
            in = ParameterIn.QUERY,
            description = "true: with those that have become others",
            example = "false")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<PartyView> list(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PartyQuery query = PartyQuery.read(parameters, register);
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
    @Operation(
            operationId = "getParty",
            summary = "One party",
            description = "One that has been merged answers with mergedInto, the party it has become.")
    @APIResponse(
            responseCode = "200",
            description = "The party; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    public Response find(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        PartyView view = service.find(id);
        return Version.found(ifNoneMatch, view, view.version());
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION, OPERATOR})
    @Operation(
            operationId = "registerParty",
            summary = "Register a party",
            description = "409 with its id when the register has it already, however it is spelt. A party that turns up"
                    + " in another spelling is given an alias instead.")
    @APIResponse(
            responseCode = "201",
            description = "The party",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    public Response register(@NotNull @Valid RegisterParty request) {
        PartyView view = service.register(request, caller.get());
        return withTag(
                Response.created(URI.create("/api/v1/parties/" + view.id())).entity(view), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION, COMMITTEE, OPERATOR})
    @Operation(
            operationId = "editParty",
            summary = "Replace what a party is",
            description = "By the party's own province, the province that registered it, the committee or an operator."
                    + " Aliases stay; earlier contents are kept.")
    @APIResponse(
            responseCode = "200",
            description = "The party",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    public Response edit(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EditParty request) {
        PartyView view = service.edit(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/aliases")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION, COMMITTEE, OPERATOR})
    @Operation(
            operationId = "addPartyAlias",
            summary = "Add another way in which a party is written",
            description = "With its source: where it was met.")
    @APIResponse(
            responseCode = "200",
            description = "The party",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    public Response addAlias(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PartyAlias alias) {
        PartyView view = service.addAlias(id, ifMatch, alias, caller.get());
        return withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/merge")
    @RepeatableWrite
    @RolesAllowed({COMMITTEE, OPERATOR})
    @Operation(
            operationId = "mergeParty",
            summary = "Merge a party into another one",
            description = "Both histories stay. Aliases go over to the other one; agreements that name this party mean"
                    + " the other from now on. Both must be of the same level and country.")
    @APIResponse(
            responseCode = "200",
            description = "The merged party, with its pointer",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    public Response merge(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MergeParty request) {
        PartyView view = service.merge(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listPartyRevisions",
            summary = "What happened to a party",
            description = "Newest first: its contents, aliases and mergers, with their reasons.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<PartyRevisionView> revisions(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.revisions(id, page);
    }

    private static Response withTag(Response.ResponseBuilder response, PartyView view) {
        return Version.tagged(response, view.version());
    }
}
