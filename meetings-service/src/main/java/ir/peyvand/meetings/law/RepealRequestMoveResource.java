package ir.peyvand.meetings.law;

import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
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

/** The steps of a request's life over HTTP. */
@Path("/api/v1/obstructive-laws/repeal-requests")
@Tag(name = "obstructive-laws", description = "What stands in the way, of whom, and the requests to repeal or amend it")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RepealRequestMoveResource {

    private final RepealRequestMoves moves;
    private final CurrentCaller caller;

    RepealRequestMoveResource(RepealRequestMoves moves, CurrentCaller caller) {
        this.moves = moves;
        this.caller = caller;
    }

    @POST
    @Path("/{request}/submit")
    @RepeatableWrite
    @RolesAllowed(SECRETARIAT)
    @Operation(operationId = "submitRepealRequest", summary = "Submit a request", description = "To the committee.")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = RepealRequestView.class)))
    public Response submit(
            @RestPath String request,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DatedStep step) {
        return RepealAnswers.changed(moves.submit(request, ifMatch, step, caller.get()));
    }

    @POST
    @Path("/{request}/consider")
    @RepeatableWrite
    @RolesAllowed(COMMITTEE)
    @Operation(
            operationId = "considerRepealRequest",
            summary = "Bring a request before who is to answer",
            description = "With the letter.")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = RepealRequestView.class)))
    public Response consider(
            @RestPath String request,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DatedStep step) {
        return RepealAnswers.changed(moves.consider(request, ifMatch, step, caller.get()));
    }

    @POST
    @Path("/{request}/accept")
    @RepeatableWrite
    @RolesAllowed(COMMITTEE)
    @Operation(
            operationId = "acceptRepealRequest",
            summary = "Record that the answer was yes",
            description = "With the answer and its day.")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = RepealRequestView.class)))
    public Response accept(
            @RestPath String request,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DatedStep step) {
        return RepealAnswers.changed(moves.accept(request, ifMatch, step, caller.get()));
    }

    @POST
    @Path("/{request}/reject")
    @RepeatableWrite
    @RolesAllowed(COMMITTEE)
    @Operation(
            operationId = "rejectRepealRequest",
            summary = "Record that the answer was no",
            description = "With the answer and its day.")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = RepealRequestView.class)))
    public Response reject(
            @RestPath String request,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DatedStep step) {
        return RepealAnswers.changed(moves.reject(request, ifMatch, step, caller.get()));
    }

    @POST
    @Path("/{request}/withdraw")
    @RepeatableWrite
    @RolesAllowed(SECRETARIAT)
    @Operation(
            operationId = "withdrawRepealRequest",
            summary = "Take a request back",
            description = "By the secretariat of its province, until there is an answer.")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = RepealRequestView.class)))
    public Response withdraw(
            @RestPath String request,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DatedStep step) {
        return RepealAnswers.changed(moves.withdraw(request, ifMatch, step, caller.get()));
    }

    @POST
    @Path("/{request}/enact")
    @RepeatableWrite
    @RolesAllowed(COMMITTEE)
    @Operation(
            operationId = "enactRepealRequest",
            summary = "Record that the law has been changed",
            description =
                    "The article gets its new text or comes to its end, and what it blocked is free from that day.")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = RepealRequestView.class)))
    public Response enact(
            @RestPath String request,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EnactRepeal step) {
        return RepealAnswers.changed(moves.enact(request, ifMatch, step, caller.get()));
    }
}
