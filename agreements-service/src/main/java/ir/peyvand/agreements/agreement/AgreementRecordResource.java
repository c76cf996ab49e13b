package ir.peyvand.agreements.agreement;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
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

/** What others did about an agreement and is only recorded: its parties, the missions, the authorities. */
@Path("/api/v1/agreements")
@Tag(name = "agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementRecordResource {

    private final AgreementRecords records;
    private final CurrentCaller caller;

    AgreementRecordResource(AgreementRecords records, CurrentCaller caller) {
        this.records = records;
        this.caller = caller;
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
        AgreementView view = records.recordAction(id, ifMatch, request, caller.get());
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
        AgreementView view = records.completeCounterpart(id, ifMatch, request, caller.get());
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
        AgreementView view = records.recordNotification(id, ifMatch, request, caller.get());
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
        AgreementView view = records.recordRegistration(id, ifMatch, request, caller.get());
        return AgreementResource.withTag(Response.ok(view), view);
    }
}
