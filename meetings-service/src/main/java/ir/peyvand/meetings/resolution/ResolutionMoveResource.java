package ir.peyvand.meetings.resolution;

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

/** The steps of a resolution's life, each a request of its own; those that rest on evidence stand with the evidence. */
@Path("/api/v1/resolutions/{id}")
@Tag(name = "resolutions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResolutionMoveResource {

    private final ResolutionMoves moves;
    private final CurrentCaller caller;

    ResolutionMoveResource(ResolutionMoves moves, CurrentCaller caller) {
        this.moves = moves;
        this.caller = caller;
    }

    @POST
    @Path("/adopt")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "adoptResolution",
            summary = "Adopt",
            description =
                    "Proposed or postponed → adopted. Refused with the missing members without lead, owner, deadline, evidence"
                            + " type and ladder, and with a ladder that does not stand on the day of the decision or is not"
                            + " for this kind of body; from then on the deadline moves by an approved request only.")
    @APIResponse(
            responseCode = "200",
            description = "The resolution",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    public Response adopt(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AdoptResolution request) {
        return ResolutionResource.withTag(moves.adopt(id, ifMatch, request, caller.get()));
    }

    @POST
    @Path("/postpone")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "postponeResolution",
            summary = "Put the decision off",
            description = "Proposed → postponed, with a reason.")
    @APIResponse(
            responseCode = "200",
            description = "The resolution",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    public Response postpone(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedMove request) {
        return ResolutionResource.withTag(moves.postpone(id, ifMatch, request, caller.get()));
    }

    @POST
    @Path("/reject")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "rejectResolution",
            summary = "Decide against",
            description = "Proposed or postponed → rejected, with a reason.")
    @APIResponse(
            responseCode = "200",
            description = "The resolution",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    public Response reject(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedMove request) {
        return ResolutionResource.withTag(moves.reject(id, ifMatch, request, caller.get()));
    }

    @POST
    @Path("/withdraw")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "withdrawResolution",
            summary = "Take back",
            description =
                    "→ withdrawn, with a reason. An adopted one is taken back by the governorate of its province or the committee, never by its owner.")
    @APIResponse(
            responseCode = "200",
            description = "The resolution",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    public Response withdraw(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedMove request) {
        return ResolutionResource.withTag(moves.withdraw(id, ifMatch, request, caller.get()));
    }

    @POST
    @Path("/start")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "startResolution",
            summary = "Begin to carry out",
            description = "Adopted → in progress, by its owner or the offices that write it.")
    @APIResponse(
            responseCode = "200",
            description = "The resolution",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    public Response start(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return ResolutionResource.withTag(moves.start(id, ifMatch, caller.get()));
    }

    @POST
    @Path("/reopen")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "reopenResolution",
            summary = "Reopen",
            description =
                    "Done or verified → in progress, with a reason: by the offices that write it or the committee.")
    @APIResponse(
            responseCode = "200",
            description = "The resolution",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    public Response reopen(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedMove request) {
        return ResolutionResource.withTag(moves.reopen(id, ifMatch, request, caller.get()));
    }
}
