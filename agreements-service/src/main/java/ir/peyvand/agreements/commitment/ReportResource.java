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

/** The reports of an agreement over HTTP: when they are due, what they said, and the light that their age gives. */
@Path("/api/v1/agreements/{id}")
@Tag(name = "commitments")
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
            operationId = "getReportPlan",
            summary = "When the parties report, and the light",
            description =
                    "The light is green, yellow or red by the days since the last accepted report, or since the plan began;"
                            + " the days are those of the rule that holds today.")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = ReportPlanView.class)))
    public Response plan(@RestPath String id) {
        return withTag(service.plan(id, caller.get()));
    }

    @PUT
    @Path("/report-plan")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "planReports",
            summary = "Set when the parties report",
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
        return withTag(service.plan(id, ifMatch, request, caller.get()));
    }

    @GET
    @Path("/reports")
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
            operationId = "listReports",
            summary = "The reports of an agreement",
            description =
                    "Those due, submitted and accepted, in the order of their days. Dashboards see the days and not the texts.")
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
            operationId = "getReport",
            summary = "One report",
            description = "For those who see the agreement. Its ETag is needed to submit and to accept it.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response find(
            @RestPath String id,
            @RestPath String report,
            @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        ReportView view = service.find(id, report, caller.get());
        return Version.found(ifNoneMatch, view, view.version());
    }

    @POST
    @Path("/reports/{report}/submit")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "submitReport",
            summary = "Submit a report",
            description = "Due → submitted, by the offices that write the agreement.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response submit(
            @RestPath String id,
            @RestPath String report,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Evidence request) {
        return withTag(service.submit(id, report, ifMatch, request, caller.get()));
    }

    @POST
    @Path("/reports/{report}/accept")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "acceptReport",
            summary = "Accept a report",
            description =
                    "Submitted → accepted, by the committee, or in the lead province by somebody other than who submitted it.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response accept(
            @RestPath String id, @RestPath String report, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return withTag(service.accept(id, report, ifMatch, caller.get()));
    }

    @POST
    @Path("/reports/{report}/refuse")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "refuseReport",
            summary = "Refuse a report",
            description = "Submitted → due, with the reason. By those who accept.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response refuse(
            @RestPath String id,
            @RestPath String report,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Refusal request) {
        return withTag(service.refuse(id, report, ifMatch, request, caller.get()));
    }

    private static Response withTag(ReportView view) {
        return Version.tagged(Response.ok(view), view.version());
    }

    /** The light changes from day to day without the plan, so the plan is never answered with 304. */
    private static Response withTag(ReportPlanView view) {
        return Response.ok(view)
                .tag(Version.tag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
