package ir.peyvand.meetings.minutes;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Minutes of meetings over HTTP; their ETag is their own. */
@Path("/api/v1/meetings/{id}/minutes")
@Tag(name = "minutes", description = "What was taken down of meetings: drafted from the records, approved, frozen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MinutesResource {

    private final MinutesService service;
    private final CurrentCaller caller;

    MinutesResource(MinutesService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getMinutes",
            summary = "The minutes of a meeting",
            description =
                    "With their errata. A draft is read by those who write the meeting alone, and by those who see"
                            + " everything.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes; their ETag is needed to change them",
            content = @Content(schema = @Schema(implementation = MinutesView.class)))
    public Response find(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        MinutesView view = service.find(id, caller.get());
        return Version.found(ifNoneMatch, view, view.version());
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "draftMinutes",
            summary = "Draft the minutes of a meeting",
            description =
                    "Of a meeting that took place, from what its records say: attendance, agenda, axes, resolutions. Whoever"
                            + " drafts or edits them does not approve them.")
    @APIResponse(
            responseCode = "201",
            description = "The minutes",
            content = @Content(schema = @Schema(implementation = MinutesView.class)))
    public Response draft(@RestPath String id) {
        MinutesView view = service.draft(id, caller.get());
        return withTag(
                Response.created(URI.create("/api/v1/meetings/" + view.meeting() + "/minutes"))
                        .entity(view),
                view);
    }

    @PUT
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "editMinutes",
            summary = "Replace the text of minutes",
            description = "While they are a draft; the records are read anew.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes",
            content = @Content(schema = @Schema(implementation = MinutesView.class)))
    public Response edit(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EditMinutes request) {
        MinutesView view = service.edit(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    @POST
    @Path("/approve")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "approveMinutes",
            summary = "Approve minutes",
            description =
                    "By somebody who writes the meeting and did not write on them. They are frozen with their SHA-256.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes",
            content = @Content(schema = @Schema(implementation = MinutesView.class)))
    public Response approve(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        MinutesView view = service.approve(id, ifMatch, caller.get());
        return withTag(Response.ok(view), view);
    }

    @POST
    @Path("/errata")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "correctMinutes",
            summary = "Set a correction beside minutes",
            description = "Once they are frozen; the text itself stays.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes with their errata",
            content = @Content(schema = @Schema(implementation = MinutesView.class)))
    public Response correct(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectMinutes request) {
        MinutesView view = service.correct(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    private static Response withTag(Response.ResponseBuilder response, MinutesView view) {
        return Version.tagged(response, view.version());
    }
}
