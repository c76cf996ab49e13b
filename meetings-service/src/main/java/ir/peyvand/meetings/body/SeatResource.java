package ir.peyvand.meetings.body;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.time.DateText;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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

/** Seats of bodies over HTTP; they name people, so that dashboards do not read them. */
@Path("/api/v1/bodies/{id}/seats")
@Tag(name = "bodies", description = "Who meets, decides and is answerable, under all the names it is written by")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeatResource {

    private final SeatService service;
    private final CurrentCaller caller;

    SeatResource(SeatService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
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
            operationId = "listSeats",
            summary = "Who sits in a body",
            description = "Head, secretary and members, those who left included; with on those of that day.")
    @Parameter(name = "on", in = ParameterIn.QUERY, description = "A day of either calendar", example = "1404-08-21")
    public Page<SeatView> list(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        Optional<LocalDate> day = parameters.parsed("on", DateText::parse);
        parameters.check();
        return Page.all(service.list(id, day));
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, OPERATOR})
    @Operation(
            operationId = "takeSeat",
            summary = "Say who sits in a body",
            description =
                    "A body has one head and one secretary at a time, and any number of members. If-Match is that of"
                            + " the body.")
    @APIResponse(
            responseCode = "201",
            description = "The seat; the ETag is that of the body",
            content = @Content(schema = @Schema(implementation = SeatView.class)))
    public Response take(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TakeSeat request) {
        SeatService.Seated seated = service.seat(id, ifMatch, request, caller.get());
        return withTag(
                Response.created(URI.create("/api/v1/bodies/" + seated.body().id() + "/seats")), seated);
    }

    @POST
    @Path("/{seat}/leave")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, OPERATOR})
    @Operation(
            operationId = "leaveSeat",
            summary = "Say when a seat is left",
            description = "It stays listed with its last day. If-Match is that of the body.")
    @APIResponse(
            responseCode = "200",
            description = "The seat; the ETag is that of the body",
            content = @Content(schema = @Schema(implementation = SeatView.class)))
    public Response leave(
            @RestPath String id,
            @RestPath String seat,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LeaveSeat request) {
        return withTag(Response.ok(), service.leave(id, id(seat), ifMatch, request, caller.get()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw Problems.notFound();
        }
    }

    private static Response withTag(Response.ResponseBuilder response, SeatService.Seated seated) {
        return response.entity(seated.seat())
                .tag(Version.tag(seated.body().version()))
                .build();
    }
}
