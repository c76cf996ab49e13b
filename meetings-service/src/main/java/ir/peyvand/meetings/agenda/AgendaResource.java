package ir.peyvand.meetings.agenda;

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

/** Agendas over HTTP; their ETag is that of the meeting. */
@Path("/api/v1/meetings/{id}")
@Tag(name = "agendas", description = "What meetings take up, and the versions in which it was published")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgendaResource {

    private final AgendaService service;
    private final CurrentCaller caller;

    AgendaResource(AgendaService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/agenda")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getAgenda",
            summary = "The agenda of a meeting as it stands",
            description = "In its order, with what has been settled.")
    public Page<AgendaItemView> list(@RestPath String id) {
        return Page.all(service.list(id, caller.get()));
    }

    @PUT
    @Path("/agenda")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "writeAgenda",
            summary = "Write the agenda of a meeting",
            description =
                    "The whole of it in its order, while the meeting is ahead. Items that stand on it already are named by"
                            + " their id; one that is not named goes. If-Match and ETag are those of the meeting.")
    @APIResponse(
            responseCode = "200",
            description = "The agenda",
            content = @Content(schema = @Schema(implementation = AgendaView.class)))
    public Response write(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WriteAgenda request) {
        var changed = service.write(id, ifMatch, request, caller.get());
        return withTag(Response.ok(new AgendaView(changed.result())), changed);
    }

    @POST
    @Path("/agenda/{item}/settle")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "settleAgendaItem",
            summary = "Say that a meeting has finished an item",
            description =
                    "Of a meeting that took place; what is not settled goes over to the meeting that follows in the series."
                            + " If-Match and ETag are those of the meeting.")
    @APIResponse(
            responseCode = "200",
            description = "The item",
            content = @Content(schema = @Schema(implementation = AgendaItemView.class)))
    public Response settle(
            @RestPath String id,
            @RestPath String item,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SettleItem request) {
        var changed = service.settle(id, item, ifMatch, request, caller.get());
        return withTag(Response.ok(changed.result()), changed);
    }

    @GET
    @Path("/agenda-versions")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listAgendaVersions",
            summary = "The agendas of a meeting as they were published",
            description = "The latest first; they never change.")
    public Page<AgendaVersionView> versions(@RestPath String id) {
        return Page.all(service.versions(id, caller.get()));
    }

    @GET
    @Path("/agenda-versions/{number}")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getAgendaVersion",
            summary = "One agenda as it was published",
            description = "By its number.")
    public AgendaVersionView version(@RestPath String id, @RestPath String number) {
        return service.version(id, number, caller.get());
    }

    @POST
    @Path("/agenda-versions")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "publishAgenda",
            summary = "Publish the agenda of a meeting",
            description =
                    "Freezes it as it stands under the next number, while the meeting is ahead. If-Match and ETag are those"
                            + " of the meeting.")
    @APIResponse(
            responseCode = "201",
            description = "The version",
            content = @Content(schema = @Schema(implementation = AgendaVersionView.class)))
    public Response publish(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        var changed = service.publish(id, ifMatch, caller.get());
        URI place = URI.create("/api/v1/meetings/" + changed.meeting().id() + "/agenda-versions/"
                + changed.result().number());
        return withTag(Response.created(place).entity(changed.result()), changed);
    }

    private static Response withTag(Response.ResponseBuilder response, AgendaService.Changed<?> changed) {
        return response.tag(Version.tag(changed.meeting().version())).build();
    }
}
