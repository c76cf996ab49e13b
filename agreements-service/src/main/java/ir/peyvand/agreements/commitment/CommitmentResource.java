package ir.peyvand.agreements.commitment;

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

/** The commitments of an agreement over HTTP. */
@Path("/api/v1/agreements/{id}/commitments")
@Tag(name = "commitments", description = "What was promised, what became of it, and how far the agreements have come")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommitmentResource {

    private final CommitmentService service;
    private final CurrentCaller caller;

    CommitmentResource(CommitmentService service, CurrentCaller caller) {
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
            operationId = "listCommitments",
            summary = "The commitments of an agreement",
            description =
                    "In the order of their days, for those who see the agreement. Dashboards see what is verified.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<CommitmentView> list(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(id, page, caller.get());
    }

    @GET
    @Path("/{commitment}")
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
            operationId = "getCommitment",
            summary = "One commitment",
            description = "For those who see the agreement. Its ETag is needed to report on it and to verify it.")
    @APIResponse(
            responseCode = "200",
            description = "The commitment",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response find(
            @RestPath String id,
            @RestPath String commitment,
            @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        CommitmentView view = service.find(id, commitment, caller.get());
        return Version.found(ifNoneMatch, view, view.version());
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "addCommitment",
            summary = "Add a commitment or a milestone",
            description = "By the offices that write the agreement, at any time of its life.")
    @APIResponse(
            responseCode = "201",
            description = "The commitment",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response add(@RestPath String id, @NotNull @Valid AddCommitment request) {
        CommitmentView view = service.add(id, request, caller.get());
        return Response.created(URI.create("/api/v1/agreements/" + view.agreement() + "/commitments/" + view.id()))
                .entity(view)
                .tag(Version.tag(view.version()))
                .build();
    }

    @POST
    @Path("/{commitment}/report")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "reportCommitment",
            summary = "Report what became of a commitment",
            description =
                    "Met, partly met or not met, with the evidence. It counts when somebody else has verified it.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response report(
            @RestPath String id,
            @RestPath String commitment,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReportCommitment request) {
        return withTag(service.report(id, commitment, ifMatch, request, caller.get()));
    }

    @POST
    @Path("/{commitment}/verify")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "verifyCommitment",
            summary = "Verify what was reported",
            description = "By the committee, or in the lead province by somebody other than the reporter.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response verify(
            @RestPath String id,
            @RestPath String commitment,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return withTag(service.verify(id, commitment, ifMatch, caller.get()));
    }

    @POST
    @Path("/{commitment}/refuse")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "refuseCommitment",
            summary = "Refuse what was reported",
            description = "The commitment is scheduled again, with the reason. By those who verify.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response refuse(
            @RestPath String id,
            @RestPath String commitment,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Refusal request) {
        return withTag(service.refuse(id, commitment, ifMatch, request, caller.get()));
    }

    private static Response withTag(CommitmentView view) {
        return Version.tagged(Response.ok(view), view.version());
    }
}
