package ir.peyvand.meetings.axis;

import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
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

/** The moves of axes over HTTP. */
@Path("/api/v1/axes")
@Tag(name = "axes", description = "Problems, solutions, demands and proposed resolutions that meetings take up")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AxisMoveResource {

    private final AxisService service;
    private final AgendaService agenda;
    private final AxisMergers mergers;
    private final CurrentCaller caller;

    AxisMoveResource(AxisService service, AgendaService agenda, AxisMergers mergers, CurrentCaller caller) {
        this.service = service;
        this.agenda = agenda;
        this.mergers = mergers;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/submit")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "submitAxis",
            summary = "Submit an axis",
            description =
                    "By whoever brings it. From now on its text is final, and whom it concerns and who takes part in its"
                            + " meeting may know of it. Where a submitted problem of another province is like it, a merger is"
                            + " offered to both.")
    @APIResponse(
            responseCode = "200",
            description = "The axis",
            content = @Content(schema = @Schema(implementation = AxisView.class)))
    public Response submit(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        AxisView view = service.submit(id, ifMatch, caller.get());
        return AxisAnswers.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/withdraw")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "withdrawAxis",
            summary = "Withdraw an axis",
            description =
                    "By whoever brings it, with a reason, until its meeting is held. 409 while others are merged into it.")
    @APIResponse(
            responseCode = "200",
            description = "The axis",
            content = @Content(schema = @Schema(implementation = AxisView.class)))
    public Response withdraw(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WithdrawAxis request) {
        AxisView view = service.withdraw(id, ifMatch, request, caller.get());
        return AxisAnswers.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/take-up")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "takeUpAxis",
            summary = "Put an axis on the agenda of a meeting",
            description =
                    "By whoever brings it or the committee: whoever takes part in the meeting then learns of it. The meeting has"
                            + " not been held yet.")
    @APIResponse(
            responseCode = "200",
            description = "The axis",
            content = @Content(schema = @Schema(implementation = AxisView.class)))
    public Response takeUp(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TakeUpAxis request) {
        AxisView view = agenda.takeUp(id, ifMatch, request, caller.get());
        return AxisAnswers.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/release")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "releaseAxis",
            summary = "Take an axis off the agenda of its meeting",
            description =
                    "By whoever brings it, whoever writes the meeting, or the committee, until the meeting is held.")
    @APIResponse(
            responseCode = "200",
            description = "The axis",
            content = @Content(schema = @Schema(implementation = AxisView.class)))
    public Response release(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        AxisView view = agenda.release(id, ifMatch, caller.get());
        return AxisAnswers.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/split")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "splitAxis",
            summary = "Take a merged axis out of the one it is merged into",
            description =
                    "By whoever brought it or the committee, with a reason, until the meeting is held. Both are then as they were"
                            + " before the merger.")
    @APIResponse(
            responseCode = "200",
            description = "The axis",
            content = @Content(schema = @Schema(implementation = AxisView.class)))
    public Response split(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SplitAxis request) {
        AxisView view = mergers.split(id, ifMatch, request, caller.get());
        return AxisAnswers.withTag(Response.ok(view), view);
    }
}
