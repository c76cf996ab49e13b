package ir.peyvand.meetings.delegation;

import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.page.ListAnswers;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Delegations over HTTP: reading them and asking for them. */
@Path("/api/v1/delegations")
@Tag(
        name = "delegations",
        description = "Authority lent to provinces: asked for, granted, and asked about by every act")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DelegationResource {

    private final DelegationService service;
    private final DelegationLists lists;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    DelegationResource(
            DelegationService service, DelegationLists lists, ReferenceRegister register, CurrentCaller caller) {
        this.service = service;
        this.lists = lists;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listDelegations",
            summary = "Delegations of authority",
            description = "Newest first, as far as the caller may know of them. Filters take several values (a,b or"
                    + " repeated): any of them fits, and all filters hold together. subject also finds delegations over all"
                    + " subjects.")
    @APIResponse(
            responseCode = "200",
            description = "A page of what the caller may see",
            content = @Content(schema = @Schema(implementation = DelegationPageView.class)))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words of title, purpose or reference, in any spelling, up to 300 characters",
            example = "بازارچه")
    @Parameter(name = "province", in = ParameterIn.QUERY, description = "ISO 3166-2", example = "IR-03")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "requested, granted, refused, withdrawn, revoked, expired; as of today",
            example = "granted")
    @Parameter(name = "subject", in = ParameterIn.QUERY, description = "Codes of subject areas", example = "tourism")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "ISO 3166-1 alpha-2", example = "TR")
    @Parameter(
            name = "liveOn",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            description = "Those that were or will be live on this day; either calendar",
            example = "1404-08-21")
    @Parameter(
            name = "modifiedSince",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            description = "Changed on this day or later, UTC; either calendar",
            example = "1404-08-21")
    @Parameter(
            name = "facets",
            in = ParameterIn.QUERY,
            description = "Counts per value: province, status, subject, country",
            example = "province")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Response list(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        DelegationQuery query = DelegationQuery.read(parameters, register);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return ListAnswers.page(
                uri, lists.page(query, ListAnswers.identity(uri), page, caller.get()), DelegationPageView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getDelegation",
            summary = "One delegation",
            description =
                    "By id or reference, with the decision, the reviewers' advice and what is left of its ceiling.")
    @APIResponse(
            responseCode = "200",
            description = "The delegation; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = DelegationView.class)))
    public Response find(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return DelegationAnswers.read(service.find(id, caller.get()), ifNoneMatch);
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listDelegationRevisions",
            summary = "What happened to a delegation",
            description = "Newest first: what it was after each change, with the reasons.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<RevisionView> revisions(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.revisions(id, page, caller.get());
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "requestDelegation",
            summary = "Ask for a delegation",
            description = "For the caller's own province. The legal basis may follow; nothing is granted without it.")
    @APIResponse(
            responseCode = "201",
            description = "The request",
            content = @Content(schema = @Schema(implementation = DelegationView.class)))
    public Response request(@NotNull @Valid RequestDelegation request) {
        DelegationView view = service.request(request, caller.get());
        return DelegationAnswers.tagged(
                Response.created(URI.create("/api/v1/delegations/" + view.id())).entity(view), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "editDelegation",
            summary = "Change a request for a delegation",
            description = "By the offices of its province, until it is decided on. Earlier contents are kept.")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = DelegationView.class)))
    public Response edit(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EditDelegation request) {
        return DelegationAnswers.changed(service.edit(id, ifMatch, request, caller.get()));
    }
}
