package ir.peyvand.meetings.action;

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

/** The actions of a resolution over HTTP. */
@Path("/api/v1/resolutions/{id}/actions")
@Tag(name = "actions", description = "What has to be done for a resolution, who does it, and how far it is")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActionResource {

    private final ActionService service;
    private final CurrentCaller caller;

    ActionResource(ActionService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getActionPlan",
            summary = "The actions of a resolution",
            description = "All of them, in their order, with the progress that they make.")
    @APIResponse(
            responseCode = "200",
            description = "The plan; its ETag is that of the resolution",
            content = @Content(schema = @Schema(implementation = ActionPlanView.class)))
    public Response plan(@RestPath String id) {
        return tagged(service.plan(id, caller.get()));
    }

    @PUT
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "planActions",
            summary = "Set the actions of a resolution",
            description =
                    "The whole plan: weights sum to one. Actions named by their id keep their progress; those left"
                            + " out go, unless they were reported on. Needs the ETag of the resolution.")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = ActionPlanView.class)))
    public Response planActions(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanActions request) {
        return tagged(service.plan(id, ifMatch, request, caller.get()));
    }

    @GET
    @Path("/{action}")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(operationId = "getAction", summary = "One action", description = "With how far it is.")
    @APIResponse(
            responseCode = "200",
            description = "The action; its ETag is needed to report on it",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    public Response find(@RestPath String id, @RestPath String action) {
        return tagged(service.find(id, action, caller.get()));
    }

    @POST
    @Path("/{action}/report")
    @RepeatableWrite
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "reportAction",
            summary = "Say how far an action is",
            description =
                    "By the office that does it, the owner of the resolution or the offices that write it, while it is"
                            + " adopted and not done. The progress of the resolution follows at once.")
    @APIResponse(
            responseCode = "200",
            description = "The action",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    public Response report(
            @RestPath String id,
            @RestPath String action,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReportAction request) {
        return tagged(service.report(id, action, ifMatch, request, caller.get()));
    }

    @GET
    @Path("/{action}/reports")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listActionReports",
            summary = "What was said about an action",
            description = "Newest first, with the progress of each time.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<ActionReportView> reports(@RestPath String id, @RestPath String action, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.reports(id, action, page, caller.get());
    }

    private static Response tagged(ActionPlanView view) {
        return tagged(view, view.version());
    }

    private static Response tagged(ActionView view) {
        return tagged(view, view.version());
    }

    private static Response tagged(Object view, long version) {
        return Version.tagged(Response.ok(view), version);
    }
}
