package ir.peyvand.meetings.attendance;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.version.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

/** Attendance of meetings over HTTP; its ETag is that of the meeting. */
@Path("/api/v1/meetings/{id}/attendance")
@Tag(name = "attendance", description = "Who came to meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AttendanceResource {

    private final AttendanceService service;
    private final CurrentCaller caller;

    AttendanceResource(AttendanceService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getAttendance",
            summary = "Who came to a meeting",
            description = "As far as it was recorded.")
    public Page<AttendanceView> list(@RestPath String id) {
        return Page.all(service.list(id, caller.get()));
    }

    @PUT
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "recordAttendance",
            summary = "Record who came to a meeting",
            description =
                    "Of a meeting that was held and is not concluded yet, in place of what was recorded before: bodies that"
                            + " convened it or were asked, provinces and missions that it concerns. If-Match and ETag are those of the"
                            + " meeting.")
    @APIResponse(
            responseCode = "200",
            description = "The attendance",
            content = @Content(schema = @Schema(implementation = AttendanceSheet.class)))
    public Response record(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordAttendance request) {
        AttendanceService.Recorded recorded = service.record(id, ifMatch, request, caller.get());
        return Response.ok(recorded.sheet())
                .tag(Version.tag(recorded.meeting().version()))
                .build();
    }
}
