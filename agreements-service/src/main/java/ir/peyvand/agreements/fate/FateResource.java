package ir.peyvand.agreements.fate;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.version.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The way of an old document to its fate, over HTTP. */
@Path("/api/v1/legacy-documents")
@Tag(
        name = "fate",
        description = "What becomes of old documents: proposed by those they concern, decided by the committee")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FateResource {

    private final FateService service;
    private final CurrentCaller caller;

    FateResource(FateService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/classify")
    @RepeatableWrite
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "classifyLegacyDocument",
            summary = "Say what an old document is today",
            description =
                    "By the offices of its province and the missions in its country, as often as something new is known, until a"
                            + " fate is proposed.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(schema = @Schema(implementation = LegacyDocumentView.class)))
    public Response classify(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ClassifyLegacyDocument request) {
        LegacyDocumentView view = service.classify(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/propose")
    @RepeatableWrite
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "proposeFate",
            summary = "Propose what becomes of a document",
            description =
                    "By those it concerns, after it was classified. With merge-into comes the document that goes on instead.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(schema = @Schema(implementation = LegacyDocumentView.class)))
    public Response propose(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChooseFate request) {
        LegacyDocumentView view = service.propose(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/advise")
    @RepeatableWrite
    @RolesAllowed({LEGAL_REVIEWER, PROTOCOL_REVIEWER})
    @Operation(
            operationId = "adviseOnFate",
            summary = "Advise on the fate of a document",
            description =
                    "By legal and protocol reviewers, at any time. The advice stays with the document; it decides nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(schema = @Schema(implementation = LegacyDocumentView.class)))
    public Response advise(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AdviseOnFate request) {
        LegacyDocumentView view = service.advise(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/send-back")
    @RepeatableWrite
    @RolesAllowed(COMMITTEE)
    @Operation(
            operationId = "sendFateBack",
            summary = "Do not take a proposal up",
            description = "By the committee, with its reason; another proposal may follow.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(schema = @Schema(implementation = LegacyDocumentView.class)))
    public Response sendBack(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedStep request) {
        LegacyDocumentView view = service.sendBack(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/decide")
    @RepeatableWrite
    @RolesAllowed(COMMITTEE)
    @Operation(
            operationId = "decideFate",
            summary = "Decide what becomes of a document",
            description = "By the committee, and never by who proposed. The decision may differ from the proposal.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(schema = @Schema(implementation = LegacyDocumentView.class)))
    public Response decide(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChooseFate request) {
        LegacyDocumentView view = service.decide(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/reopen")
    @RepeatableWrite
    @RolesAllowed(COMMITTEE)
    @Operation(
            operationId = "reopenFate",
            summary = "Open a decided fate again",
            description = "By the committee, with the reason. The decision stays in the history.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(schema = @Schema(implementation = LegacyDocumentView.class)))
    public Response reopen(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedStep request) {
        LegacyDocumentView view = service.reopen(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    private static Response withTag(Response.ResponseBuilder response, LegacyDocumentView view) {
        return Version.tagged(response, view.version());
    }
}
