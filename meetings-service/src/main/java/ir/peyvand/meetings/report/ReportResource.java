package ir.peyvand.meetings.report;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.resolution.ReasonedMove;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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

/** The reports on a resolution over HTTP: when they are due and what they said. */
@Path("/api/v1/resolutions/{id}")
@Tag(name = "reports", description = "The repeating reports on resolutions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportResource {

    private final ReportService service;
    private final CurrentCaller caller;

    ReportResource(ReportService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/report-plan")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getResolutionReportPlan",
            summary = "When the owner reports",
            description = "The first day, the last, the frequency, and the next day without a report.")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = ReportPlanView.class)))
    public Response plan(@RestPath String id) {
        ReportPlanView view = service.plan(id, caller.get());
        return tagged(view, view.version());
    }

    @PUT
    @Path("/report-plan")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "planResolutionReports",
            summary = "Set when the owner reports",
            description =
                    "Makes the days from the first, the last and the frequency. Reports that were submitted stay; days"
                            + " without one are made anew. A plan that exists is replaced with its ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = ReportPlanView.class)))
    public Response planReports(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanReports request) {
        ReportPlanView view = service.plan(id, ifMatch, request, caller.get());
        return tagged(view, view.version());
    }

    @GET
    @Path("/reports")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listResolutionReports",
            summary = "The reports on a resolution",
            description = "Those due, submitted and accepted, in the order of their days.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<ReportView> list(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(id, page, caller.get());
    }

    @GET
    @Path("/reports/{report}")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getResolutionReport",
            summary = "One report",
            description = "What it says, and who accepted it.")
    @APIResponse(
            responseCode = "200",
            description = "The report; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response find(@RestPath String id, @RestPath String report) {
        return tagged(service.find(id, report, caller.get()));
    }

    @POST
    @Path("/reports/{report}/submit")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "submitResolutionReport",
            summary = "Submit a report",
            description = "Due → submitted, by the owner or the offices that write the resolution.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response submit(
            @RestPath String id,
            @RestPath String report,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SubmitReport request) {
        return tagged(service.submit(id, report, ifMatch, request, caller.get()));
    }

    @POST
    @Path("/reports/{report}/accept")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "acceptResolutionReport",
            summary = "Accept a report",
            description =
                    "Submitted → accepted, by an office of the province or the committee: never by the owner or who submitted it.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response accept(
            @RestPath String id, @RestPath String report, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(service.accept(id, report, ifMatch, caller.get()));
    }

    @POST
    @Path("/reports/{report}/refuse")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "refuseResolutionReport",
            summary = "Refuse a report",
            description = "Submitted → due, by those who could accept it, with a reason. It has to be written again.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response refuse(
            @RestPath String id,
            @RestPath String report,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedMove refusal) {
        return tagged(service.refuse(id, report, ifMatch, refusal.reason(), caller.get()));
    }

    private static Response tagged(ReportView view) {
        return tagged(view, view.version());
    }

    private static Response tagged(Object view, long version) {
        return Version.tagged(Response.ok(view), version);
    }
}
