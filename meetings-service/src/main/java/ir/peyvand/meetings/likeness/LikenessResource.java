package ir.peyvand.meetings.likeness;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Finds the same problem in the axes of other provinces. */
@Path("/api/v1/axes")
@Tag(name = "axis-likeness", description = "The same problem in several provinces, however it is worded")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LikenessResource {

    private final LikenessService service;
    private final CurrentCaller caller;

    LikenessResource(LikenessService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("/similarity")
    @RepeatableWrite
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "compareAxis",
            summary = "What other provinces have submitted that is like a draft",
            description =
                    "The most alike first, at most ten, as far as the caller may know of them: what another province has not"
                            + " submitted is no part of it. The score is explained by its parts; what either side does not"
                            + " tell counts for nothing. Nothing is kept.")
    @APIResponse(
            responseCode = "200",
            description = "Candidates with their scores",
            content = @Content(schema = @Schema(implementation = LikenessView.class)))
    public LikenessView compare(@NotNull @Valid CompareAxis draft) {
        return service.compare(draft, caller.get());
    }

    @GET
    @Path("/{id}/likenesses")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listAxisLikenesses",
            summary = "What other provinces have submitted that is like an axis",
            description = "The most alike first, at most ten, as far as the caller may know of them.")
    @APIResponse(
            responseCode = "200",
            description = "Candidates with their scores",
            content = @Content(schema = @Schema(implementation = LikenessView.class)))
    public LikenessView likenesses(@RestPath String id) {
        return service.like(id, caller.get());
    }
}
