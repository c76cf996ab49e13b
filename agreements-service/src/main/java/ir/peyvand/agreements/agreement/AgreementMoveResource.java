package ir.peyvand.agreements.agreement;

import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
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

/** The steps of an agreement until it is signed, each a request of its own; what follows is {@code AgreementForceResource}. */
@Path("/api/v1/agreements")
@Tag(name = "agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementMoveResource {

    private final AgreementMoves moves;
    private final CurrentCaller caller;

    AgreementMoveResource(AgreementMoves moves, CurrentCaller caller) {
        this.moves = moves;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/submit")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "submitAgreement",
            summary = "Submit a draft",
            description =
                    "Draft or returned → in review. Needs signatories on two sides, a subject area, a nodal officer, and with several languages the one that prevails.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response submit(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        AgreementView view = moves.submit(id, ifMatch, caller.get());
        return AgreementResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/approve")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "approveAgreement",
            summary = "Approve",
            description =
                    "In review → approved, by somebody other than its author: foreign agreements by the committee, domestic ones in the lead province.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response approve(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        AgreementView view = moves.approve(id, ifMatch, caller.get());
        return AgreementResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/return")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER})
    @Operation(
            operationId = "returnAgreement",
            summary = "Return to its authors",
            description = "In review or approved → returned, with the reason; by reviewers and by those who approve.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response giveBack(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedMove request) {
        AgreementView view = moves.giveBack(id, ifMatch, request, caller.get());
        return AgreementResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/withdraw")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "withdrawAgreement",
            summary = "Withdraw",
            description = "Given up before it was signed, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response withdraw(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedMove request) {
        AgreementView view = moves.withdraw(id, ifMatch, request, caller.get());
        return AgreementResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/sign")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "signAgreement",
            summary = "Take note that everybody has signed",
            description =
                    "Approved → signed. Every signatory has to have signed, see actions; the day is that of the last signature.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response sign(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        AgreementView view = moves.sign(id, ifMatch, caller.get());
        return AgreementResource.withTag(Response.ok(view), view);
    }
}
