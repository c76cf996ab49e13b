package ir.peyvand.meetings.delegation;

import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
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

/** The steps of a delegation's life over HTTP. */
@Path("/api/v1/delegations")
@Tag(
        name = "delegations",
        description = "Authority lent to provinces: asked for, granted, and asked about by every act")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DelegationMoveResource {

    private final DelegationService service;
    private final CurrentCaller caller;

    DelegationMoveResource(DelegationService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/withdraw")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "withdrawDelegation",
            summary = "Take a request back",
            description = "By the offices of its province, with the reason, until it is decided on.")
    @APIResponse(
            responseCode = "200",
            description = "The delegation",
            content = @Content(schema = @Schema(implementation = DelegationView.class)))
    public Response withdraw(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedStep request) {
        return DelegationAnswers.changed(service.withdraw(id, ifMatch, request, caller.get()));
    }

    @POST
    @Path("/{id}/grant")
    @RepeatableWrite
    @RolesAllowed(COMMITTEE)
    @Operation(
            operationId = "grantDelegation",
            summary = "Grant a delegation",
            description =
                    "On behalf of who lends the authority, by a document. Dates and ceiling may be narrower than asked for."
                            + " 422 without a legal basis.")
    @APIResponse(
            responseCode = "200",
            description = "The delegation",
            content = @Content(schema = @Schema(implementation = DelegationView.class)))
    public Response grant(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid GrantDelegation request) {
        return DelegationAnswers.changed(service.grant(id, ifMatch, request, caller.get()));
    }

    @POST
    @Path("/{id}/refuse")
    @RepeatableWrite
    @RolesAllowed(COMMITTEE)
    @Operation(operationId = "refuseDelegation", summary = "Refuse a delegation", description = "With the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The delegation",
            content = @Content(schema = @Schema(implementation = DelegationView.class)))
    public Response refuse(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedStep request) {
        return DelegationAnswers.changed(service.refuse(id, ifMatch, request, caller.get()));
    }

    @POST
    @Path("/{id}/revoke")
    @RepeatableWrite
    @RolesAllowed(COMMITTEE)
    @Operation(
            operationId = "revokeDelegation",
            summary = "Revoke a delegation",
            description = "From today on, with the reason. Acts of earlier days stay covered.")
    @APIResponse(
            responseCode = "200",
            description = "The delegation",
            content = @Content(schema = @Schema(implementation = DelegationView.class)))
    public Response revoke(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedStep request) {
        return DelegationAnswers.changed(service.revoke(id, ifMatch, request, caller.get()));
    }

    @POST
    @Path("/{id}/advice")
    @RepeatableWrite
    @RolesAllowed({LEGAL_REVIEWER, PROTOCOL_REVIEWER})
    @Operation(
            operationId = "adviseOnDelegation",
            summary = "Advise on a request for a delegation",
            description = "Until it is decided on; the advice stays with it.")
    @APIResponse(
            responseCode = "200",
            description = "The delegation",
            content = @Content(schema = @Schema(implementation = DelegationView.class)))
    public Response advise(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AdviseOnDelegation request) {
        return DelegationAnswers.changed(service.advise(id, ifMatch, request, caller.get()));
    }
}
