package ir.peyvand.agreements.fate;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Single old documents over HTTP; lists are {@code LegacyDocumentListResource}. */
@Path("/api/v1/legacy-documents")
@Tag(name = "legacy-documents", description = "Old cooperation documents, with what little is known of them")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LegacyDocumentResource {

    private final LegacyDocumentService service;
    private final CurrentCaller caller;

    LegacyDocumentResource(LegacyDocumentService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        MISSION,
        ATTACHE,
        GOVERNORATE,
        SECRETARIAT,
        COMMITTEE,
        LEGAL_REVIEWER,
        PROTOCOL_REVIEWER,
        AUDITOR,
        OPERATOR
    })
    @Operation(
            operationId = "getLegacyDocument",
            summary = "One old document",
            description = "By id or reference, with its classification, proposal, decision and the reviewers' advice.")
    @APIResponse(
            responseCode = "200",
            description = "The document; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = LegacyDocumentView.class)))
    public Response find(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        LegacyDocumentView view = service.find(id, caller.get());
        return Version.found(ifNoneMatch, view, view.version());
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "registerLegacyDocument",
            summary = "Register an old document",
            description = "Of the caller's own province. 409 with its id when the register has it already.")
    @APIResponse(
            responseCode = "201",
            description = "The document",
            content = @Content(schema = @Schema(implementation = LegacyDocumentView.class)))
    public Response register(@NotNull @Valid RegisterLegacyDocument request) {
        LegacyDocumentView view = service.register(request, caller.get());
        return withTag(
                Response.created(URI.create("/api/v1/legacy-documents/" + view.id()))
                        .entity(view),
                view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "editLegacyDocument",
            summary = "Mend what is known of an old document",
            description = "By the offices of its province, until a fate is proposed. Earlier contents are kept.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(schema = @Schema(implementation = LegacyDocumentView.class)))
    public Response edit(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EditLegacyDocument request) {
        LegacyDocumentView view = service.edit(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        MISSION,
        ATTACHE,
        GOVERNORATE,
        SECRETARIAT,
        COMMITTEE,
        LEGAL_REVIEWER,
        PROTOCOL_REVIEWER,
        AUDITOR,
        OPERATOR
    })
    @Operation(
            operationId = "listLegacyDocumentSteps",
            summary = "What happened to an old document",
            description =
                    "Newest first: contents, classifications, proposals, advice and decisions, with their reasons.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<LegacyDocumentStepView> history(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.history(id, page, caller.get());
    }

    private static Response withTag(Response.ResponseBuilder response, LegacyDocumentView view) {
        return Version.tagged(response, view.version());
    }
}
