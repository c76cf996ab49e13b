package ir.peyvand.capacity.capacity;

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

/** The steps of a capacity's life, each a request of its own. */
@Path("/api/v1/capacities")
@Tag(name = "capacities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CapacityMoveResource {

    private final CapacityService service;
    private final CurrentCaller caller;

    CapacityMoveResource(CapacityService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/verify")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "verifyCapacity",
            summary = "Verify a draft",
            description = "Draft → verified. Somebody other than the maker of the content has checked it.")
    @APIResponse(
            responseCode = "200",
            description = "The verified record",
            content = @Content(schema = @Schema(implementation = CapacityView.class)))
    public Response verify(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        CapacityView view = service.verify(id, ifMatch, caller.get());
        return CapacityResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/send-back")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "sendBackCapacity",
            summary = "Send a verified record back",
            description = "Verified → draft, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = CapacityView.class)))
    public Response sendBack(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedMove move) {
        CapacityView view = service.sendBack(id, ifMatch, move, caller.get());
        return CapacityResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/publish")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "publishCapacity",
            summary = "Publish a verified record",
            description = "Verified → published: from now on every embassy and dashboard sees it.")
    @APIResponse(
            responseCode = "200",
            description = "The published record",
            content = @Content(schema = @Schema(implementation = CapacityView.class)))
    public Response publish(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        CapacityView view = service.publish(id, ifMatch, caller.get());
        return CapacityResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/confirm")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "confirmCapacity",
            summary = "Confirm that a published record still holds",
            description = "Nothing changes but the day of confirmation: the record is fresh again.")
    @APIResponse(
            responseCode = "200",
            description = "The confirmed record",
            content = @Content(schema = @Schema(implementation = CapacityView.class)))
    public Response confirm(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        CapacityView view = service.confirm(id, ifMatch, caller.get());
        return CapacityResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/revise")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "reviseCapacity",
            summary = "Take a published or archived record back to draft",
            description =
                    "Published or archived → draft, with the reason; the public no longer sees it until it has been"
                            + " verified and published again.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = CapacityView.class)))
    public Response revise(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedMove move) {
        CapacityView view = service.revise(id, ifMatch, move, caller.get());
        return CapacityResource.withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/archive")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "archiveCapacity",
            summary = "Archive a record",
            description = "Draft or published → archived, with the reason. The record and its history are kept.")
    @APIResponse(
            responseCode = "200",
            description = "The archived record",
            content = @Content(schema = @Schema(implementation = CapacityView.class)))
    public Response archive(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedMove move) {
        CapacityView view = service.archive(id, ifMatch, move, caller.get());
        return CapacityResource.withTag(Response.ok(view), view);
    }
}
