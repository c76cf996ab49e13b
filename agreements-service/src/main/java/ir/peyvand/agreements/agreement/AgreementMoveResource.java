package ir.peyvand.agreements.agreement;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
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

/** The steps of an agreement's life, each a request of its own. */
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

    @POST
    @Path("/{id}/actions")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION, MISSION, ATTACHE})
    @Operation(
            operationId = "recordAgreementAction",
            summary = "Record what a party did",
            description =
                    "Signed, approved, entered into force or denounced, each once and on a day. The lead records for all, another province for its own, a mission for counterparts in its country.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response recordAction(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordAction request) {
        AgreementView view = moves.recordAction(id, ifMatch, request, caller.get());
        return AgreementResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/complete-counterpart")
    @RepeatableWrite
    @RolesAllowed({MISSION, ATTACHE})
    @Operation(
            operationId = "completeAgreementCounterpart",
            summary = "Complete the side of a counterpart",
            description =
                    "The mission adds what it knows of a counterpart in its country, until the agreement is signed.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response completeCounterpart(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CompleteCounterpart request) {
        AgreementView view = moves.completeCounterpart(id, ifMatch, request, caller.get());
        return AgreementResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/record-notification")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "recordAgreementNotification",
            summary = "Record that the authorities were told",
            description = "The day and the letter of the notification before negotiation.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response recordNotification(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordNotification request) {
        AgreementView view = moves.recordNotification(id, ifMatch, request, caller.get());
        return AgreementResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/record-registration")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "recordAgreementRegistration",
            summary = "Record the registration",
            description =
                    "The day and the number under which the signed agreement was registered with the authorities.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response recordRegistration(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordNotification request) {
        AgreementView view = moves.recordRegistration(id, ifMatch, request, caller.get());
        return AgreementResource.withTag(Response.ok(view), view);
    }
}
