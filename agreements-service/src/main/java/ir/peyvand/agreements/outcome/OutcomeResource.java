package ir.peyvand.agreements.outcome;

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

import ir.peyvand.agreements.commitment.Refusal;
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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The figures of an agreement over HTTP: jobs and investment, expected and realised. */
@Path("/api/v1/agreements/{id}/outcomes")
@Tag(name = "outcomes", description = "Jobs and investment, expected and realised, of which nothing is counted twice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OutcomeResource {

    private final OutcomeService service;
    private final CurrentCaller caller;

    OutcomeResource(OutcomeService service, CurrentCaller caller) {
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
            operationId = "listOutcomes",
            summary = "The figures of an agreement",
            description =
                    "Those reported under it and those of which it has a share, in the order in which they were reported."
                            + " Dashboards see expected and verified ones.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<OutcomeView> list(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(id, page, caller.get());
    }

    @GET
    @Path("/{outcome}")
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
            operationId = "getOutcome",
            summary = "One figure",
            description = "For those who see the agreement. Its ETag is needed to verify it.")
    @APIResponse(
            responseCode = "200",
            description = "The figure",
            content = @Content(schema = @Schema(implementation = OutcomeView.class)))
    public Response find(
            @RestPath String id,
            @RestPath String outcome,
            @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        OutcomeView view = service.find(id, outcome, caller.get());
        return Version.found(ifNoneMatch, view, view.version());
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "reportOutcome",
            summary = "Report a figure",
            description =
                    "Expected figures replace what the text of the agreement expects. Realised ones need a signed agreement and"
                            + " evidence, and count when somebody else has verified them. Shares sum to one. 409 when the same figure"
                            + " stands for the same day on the same evidence: nothing counts twice.")
    @APIResponse(
            responseCode = "201",
            description = "The figure",
            content = @Content(schema = @Schema(implementation = OutcomeView.class)))
    public Response report(@RestPath String id, @NotNull @Valid ReportOutcome request) {
        OutcomeView view = service.report(id, request, caller.get());
        return Response.created(URI.create("/api/v1/agreements/" + view.agreement() + "/outcomes/" + view.id()))
                .entity(view)
                .tag(Version.tag(view.version()))
                .build();
    }

    @POST
    @Path("/{outcome}/verify")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "verifyOutcome",
            summary = "Verify a figure",
            description = "By the committee, or in the lead province by somebody other than the reporter.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(schema = @Schema(implementation = OutcomeView.class)))
    public Response verify(
            @RestPath String id, @RestPath String outcome, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return withTag(service.verify(id, outcome, ifMatch, caller.get()));
    }

    @POST
    @Path("/{outcome}/reject")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "rejectOutcome",
            summary = "Reject a figure",
            description = "It counts nowhere; a right one is reported anew. By those who verify.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(schema = @Schema(implementation = OutcomeView.class)))
    public Response reject(
            @RestPath String id,
            @RestPath String outcome,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Refusal request) {
        return withTag(service.reject(id, outcome, ifMatch, request, caller.get()));
    }

    private static Response withTag(OutcomeView view) {
        return Version.tagged(Response.ok(view), view.version());
    }
}
