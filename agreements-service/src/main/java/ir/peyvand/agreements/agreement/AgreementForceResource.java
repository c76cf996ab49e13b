package ir.peyvand.agreements.agreement;

import static ir.peyvand.kit.caller.Role.Name.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
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

/** What becomes of a signed agreement, each step a request of its own: in force, renewed, amended, ended. */
@Path("/api/v1/agreements")
@Tag(name = "agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementForceResource {

    private final AgreementMoves moves;
    private final CurrentCaller caller;

    AgreementForceResource(AgreementMoves moves, CurrentCaller caller) {
        this.moves = moves;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/enter-into-force")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "enterAgreementIntoForce",
            summary = "Enter into force",
            description = "Signed → in force. Needs an end of validity, unless it is renewed automatically.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response enterIntoForce(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EnterIntoForce request) {
        AgreementView view = moves.enterIntoForce(id, ifMatch, request, caller.get());
        return AgreementResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/complete")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "completeAgreement",
            summary = "Complete",
            description = "In force → completed: carried out to its end. Subsidiaries follow or are flagged.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response complete(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndAgreement request) {
        AgreementView view = moves.end(id, ifMatch, AgreementStatus.COMPLETED, request, caller.get());
        return AgreementResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/terminate")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "terminateAgreement",
            summary = "Terminate",
            description = "Signed or in force → terminated, before its time. Subsidiaries follow or are flagged.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response terminate(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndAgreement request) {
        AgreementView view = moves.end(id, ifMatch, AgreementStatus.TERMINATED, request, caller.get());
        return AgreementResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/lapse")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "lapseAgreement",
            summary = "Let lapse",
            description = "Signed or in force → lapsed: its time ran out. Subsidiaries follow or are flagged.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response lapse(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndAgreement request) {
        AgreementView view = moves.end(id, ifMatch, AgreementStatus.LAPSED, request, caller.get());
        return AgreementResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/renew")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "renewAgreement",
            summary = "Renew",
            description =
                    "It goes on until a later day, which is kept as a revision; one that had lapsed is in force again.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response renew(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RenewAgreement request) {
        AgreementView view = moves.renew(id, ifMatch, request, caller.get());
        return AgreementResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/amend")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "amendAgreement",
            summary = "Amend a signed agreement",
            description =
                    "The signed text is never edited: the amended one becomes a new revision, with the reason and the day of agreement.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response amend(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AmendAgreement request) {
        AgreementView view = moves.amend(id, ifMatch, request, caller.get());
        return AgreementResource.withTag(Response.ok(view), view);
    }
}
