package ir.peyvand.agreements.formrule;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.version.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** The form check of an agreement over HTTP. */
@Path("/api/v1/agreements")
@Tag(name = "form")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FormResource {

    private final FormService service;
    private final CurrentCaller caller;

    FormResource(FormService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/form-findings")
    @RolesAllowed({
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
            operationId = "checkAgreementForm",
            summary = "Check the form of an agreement",
            description = "By the rules of today: each finding with its severity, its place and the source of its rule."
                    + " Errors that nobody has waived stand in the way of approval. The check also runs at submission.")
    public FormReportView check(@RestPath String id) {
        return service.check(id, caller.get());
    }

    @GET
    @Path("/{id}/form-waivers")
    @RolesAllowed({
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
            operationId = "listFormWaivers",
            summary = "Findings that reviewers let pass",
            description = "In the order in which they were given; those that were revoked stay among them.")
    public Page<WaiverView> waivers(@RestPath String id) {
        return service.waivers(id, caller.get());
    }

    @POST
    @Path("/{id}/form-waivers")
    @RepeatableWrite
    @RolesAllowed({LEGAL_REVIEWER, PROTOCOL_REVIEWER})
    @Operation(
            operationId = "waiveFormFinding",
            summary = "Let a finding pass",
            description =
                    "With the reason, by a reviewer who wrote neither the text nor a signing page. It holds for what"
                            + " was found: when something else is found there, that stands.")
    @APIResponse(
            responseCode = "201",
            description = "The waiver",
            content = @Content(schema = @Schema(implementation = WaiverView.class)))
    public Response waive(@RestPath String id, @NotNull @Valid WaiveFinding request) {
        WaiverView view = service.waive(id, request, caller.get());
        return withTag(Response.status(Response.Status.CREATED).entity(view), view);
    }

    @POST
    @Path("/{id}/form-waivers/{waiver}/revoke")
    @RepeatableWrite
    @RolesAllowed({LEGAL_REVIEWER, PROTOCOL_REVIEWER})
    @Operation(
            operationId = "revokeFormWaiver",
            summary = "Revoke a waiver",
            description = "With the reason. The finding stands again; the waiver stays on record.")
    @APIResponse(
            responseCode = "200",
            description = "The waiver",
            content = @Content(schema = @Schema(implementation = WaiverView.class)))
    public Response revoke(
            @RestPath String id,
            @RestPath String waiver,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RevokeWaiver request) {
        WaiverView view = service.revoke(id, waiver, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    private static Response withTag(Response.ResponseBuilder response, WaiverView view) {
        return Version.tagged(response, view.version());
    }
}
