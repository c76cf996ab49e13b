package ir.peyvand.meetings.roadmap;

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
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

/** Measurements of roadmaps over HTTP. */
@Path("/api/v1/roadmaps/{id}/measurements")
@Tag(name = "roadmaps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeasurementResource {

    private final MeasurementService service;
    private final CurrentCaller caller;

    MeasurementResource(MeasurementService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listRoadmapMeasurements",
            summary = "What was measured of a roadmap",
            description = "Newest first, with what was refused and why.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<MeasurementView> list(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(id, page, caller.get());
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "recordRoadmapMeasurement",
            summary = "Record the value of an indicator",
            description = "A claim until somebody else has verified it.")
    @APIResponse(
            responseCode = "201",
            description = "The measurement",
            content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    public Response record(@RestPath String id, @NotNull @Valid RecordMeasurement request) {
        MeasurementView view = service.record(id, request, caller.get());
        return Response.created(URI.create("/api/v1/roadmaps/" + id + "/measurements"))
                .entity(view)
                .build();
    }

    @POST
    @Path("/{measurement}/verify")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "verifyRoadmapMeasurement",
            summary = "Find a measurement so",
            description = "By somebody other than whoever recorded it; attainment counts from then on.")
    @APIResponse(
            responseCode = "200",
            description = "The measurement",
            content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    public Response verify(@RestPath String id, @RestPath String measurement) {
        return Response.ok(service.judge(id, measurement, MeasurementStatus.VERIFIED, null, caller.get()))
                .build();
    }

    @POST
    @Path("/{measurement}/refuse")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "refuseRoadmapMeasurement",
            summary = "Find a measurement not so",
            description = "By somebody other than whoever recorded it, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The measurement",
            content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    public Response refuse(
            @RestPath String id, @RestPath String measurement, @NotNull @Valid RefuseMeasurement request) {
        return Response.ok(service.judge(id, measurement, MeasurementStatus.REFUSED, request.reason(), caller.get()))
                .build();
    }
}
