package ir.peyvand.meetings.meeting;

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
import ir.peyvand.meetings.history.RevisionView;
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

/** Meetings over HTTP. */
@Path("/api/v1/meetings")
@Tag(name = "meetings", description = "Who comes together when and where, from draft to conclusion")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingResource {

    private final MeetingService service;
    private final CurrentCaller caller;

    MeetingResource(MeetingService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getMeeting",
            summary = "One meeting",
            description =
                    "By its id or its reference; a meeting that does not concern the caller does not exist for it.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response find(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        MeetingView view = service.find(id, caller.get());
        return Version.found(ifNoneMatch, view, view.version());
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "registerMeeting",
            summary = "Begin a meeting",
            description =
                    "As a draft, by an office of the province that writes it; by the committee when it belongs to no"
                            + " province. Whom it concerns sees it from now on.")
    @APIResponse(
            responseCode = "201",
            description = "The meeting",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response register(@NotNull @Valid RegisterMeeting request) {
        MeetingView view = service.register(request, caller.get());
        return withTag(
                Response.created(URI.create("/api/v1/meetings/" + view.id())).entity(view), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "editMeeting",
            summary = "Replace what a meeting is to be",
            description = "While it is ahead; once it is called only title, time, place, link and origins may change.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response edit(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EditMeeting request) {
        MeetingView view = service.edit(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/call")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "callMeeting",
            summary = "Call a meeting",
            description =
                    "Its time must be set. A joint council session is called when head and secretary of every council"
                            + " taking part have consented; 409 names who has not. Of a regional group it keeps the composition of"
                            + " its day, whatever becomes of the group.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response call(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        MeetingView view = service.call(id, ifMatch, caller.get());
        return withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/hold")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "holdMeeting",
            summary = "Say that a meeting took place",
            description = "Not before it began.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response hold(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        MeetingView view = service.hold(id, ifMatch, caller.get());
        return withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/cancel")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "cancelMeeting",
            summary = "Cancel a meeting",
            description = "While it is ahead, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response cancel(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CancelMeeting request) {
        MeetingView view = service.cancel(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/next")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "followMeeting",
            summary = "Begin the meeting that follows in the series",
            description =
                    "A draft with the kind, body, province and participants of this one, which is over or cancelled."
                            + " Items of the agenda that it left unfinished go over to the new one.")
    @APIResponse(
            responseCode = "201",
            description = "The meeting that follows",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response follow(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NextMeeting request) {
        MeetingView view = service.follow(id, ifMatch, request, caller.get());
        return withTag(
                Response.created(URI.create("/api/v1/meetings/" + view.id())).entity(view), view);
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listMeetingRevisions",
            summary = "What happened to a meeting",
            description = "Newest first, with the content of each time.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<RevisionView> revisions(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.revisions(id, page, caller.get());
    }

    private static Response withTag(Response.ResponseBuilder response, MeetingView view) {
        return Version.tagged(response, view.version());
    }
}
