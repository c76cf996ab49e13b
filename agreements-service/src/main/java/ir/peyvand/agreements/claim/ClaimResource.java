package ir.peyvand.agreements.claim;

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

import ir.peyvand.agreements.commitment.Choice;
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
import org.jboss.resteasy.reactive.RestPath;

/** Announced figures over HTTP, and what the register holds of them. */
@Path("/api/v1/claims")
@Tag(name = "claims", description = "Figures that were announced in public, beside what is registered and shown")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClaimResource {

    private final ClaimService service;
    private final CurrentCaller caller;

    ClaimResource(ClaimService service, CurrentCaller caller) {
        this.service = service;
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
            operationId = "listClaims",
            summary = "The announced figures",
            description = "In the order of their codes, each with the measure that holds today.")
    @Parameter(name = "code", in = ParameterIn.QUERY, description = "Only those with these codes", example = "S2-N1")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<ClaimView> list(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        var codes = parameters.several("code");
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(codes, page);
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({COMMITTEE, OPERATOR})
    @Operation(
            operationId = "registerClaim",
            summary = "Register an announced figure",
            description =
                    "As it was announced, with the post of the speaker and the source. It is measured once a measure is"
                            + " defined for its code.")
    @APIResponse(
            responseCode = "201",
            description = "The claim",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response register(@NotNull @Valid RegisterClaim request) {
        ClaimView view = service.register(request, caller.get());
        return Response.created(URI.create("/api/v1/claims/" + view.id()))
                .entity(view)
                .tag(Version.tag(view.version()))
                .build();
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
            operationId = "getClaim",
            summary = "One announced figure",
            description = "With the measure that holds today.")
    @APIResponse(
            responseCode = "200",
            description = "The claim",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response find(@RestPath String id) {
        ClaimView view = service.find(id);
        return Response.ok(view)
                .tag(Version.tag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @GET
    @Path("/{id}/reconciliation")
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
            operationId = "reconcileClaim",
            summary = "What was announced against what is registered and shown",
            description =
                    "The numbers are over all signed agreements, which are published facts. The records behind them are as"
                            + " many as the caller may see. A claim that is not measured here says why in its measure.")
    public ReconciliationView reconcile(@RestPath String id) {
        return service.reconcile(id, caller.get());
    }

    @GET
    @Path("/{id}/records")
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
            operationId = "listClaimRecords",
            summary = "The agreements behind a number",
            description = "In the order of their references, as many as the caller may see.")
    @Parameter(
            name = "of",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(enumeration = {"registered", "evidenced"}),
            description = "Behind which number",
            example = "registered")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<ClaimRecordView> records(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        ClaimNumber number = Choice.one(parameters, "of", ClaimNumber.BY_CODE);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.records(id, number, page, caller.get());
    }
}
