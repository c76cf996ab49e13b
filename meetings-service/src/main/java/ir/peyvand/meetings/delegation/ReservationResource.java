package ir.peyvand.meetings.delegation;

import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.PROTOCOL_REVIEWER;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Parts of ceilings over HTTP: held for an act, then used or given back. */
@Path("/api/v1/delegations")
@Tag(
        name = "delegations",
        description = "Authority lent to provinces: asked for, granted, and asked about by every act")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReservationResource {

    private final ReservationService service;
    private final CurrentCaller caller;

    ReservationResource(ReservationService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/reservations")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listDelegationReservations",
            summary = "What acts hold or have used of a ceiling",
            description = "Newest first.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<ReservationView> list(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(id, page, caller.get());
    }

    @POST
    @Path("/{id}/reservations")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "reserveCeiling",
            summary = "Hold part of a ceiling for an act",
            description =
                    "Until it is used, released, or its time is over. The same act holds one part: a repeat answers"
                            + " the first with 200, and one for another amount replaces what is not used yet. 409 with what is"
                            + " missing when there is no room.")
    @APIResponse(
            responseCode = "201",
            description = "The reservation",
            content = @Content(schema = @Schema(implementation = ReservationView.class)))
    public Response reserve(@RestPath String id, @NotNull @Valid ReserveCeiling request) {
        ReservationService.Reserved reserved = service.reserve(id, request, caller.get());
        return Response.status(reserved.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(reserved.reservation())
                .build();
    }

    @POST
    @Path("/{id}/reservations/{reservation}/use")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "useReservation",
            summary = "The act has been done",
            description =
                    "What it held counts for good, also when its time was over, as far as there is room. Repeating it is harmless.")
    public ReservationView use(@RestPath String id, @RestPath String reservation) {
        return service.use(id, reservation, caller.get());
    }

    @POST
    @Path("/{id}/reservations/{reservation}/release")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "releaseReservation",
            summary = "The act was not done",
            description = "What it held is free again. Repeating it is harmless; what has been used stays used.")
    public ReservationView release(@RestPath String id, @RestPath String reservation) {
        return service.release(id, reservation, caller.get());
    }
}
