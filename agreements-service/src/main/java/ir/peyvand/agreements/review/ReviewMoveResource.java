package ir.peyvand.agreements.review;

import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.PROTOCOL_REVIEWER;

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

/** The steps of a review's life, each a request of its own. */
@Path("/api/v1/reviews")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewMoveResource {

    private final ReviewMoves moves;
    private final CurrentCaller caller;

    ReviewMoveResource(ReviewMoves moves, CurrentCaller caller) {
        this.moves = moves;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/take")
    @RepeatableWrite
    @RolesAllowed({LEGAL_REVIEWER, PROTOCOL_REVIEWER})
    @Operation(
            operationId = "takeReview",
            summary = "Take a review",
            description =
                    "Open → taken, by a reviewer of its kind who neither wrote nor submitted the agreement. Only who has taken it may decide.")
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response take(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return ReviewResource.withTag(moves.take(id, ifMatch, caller.get()));
    }

    @POST
    @Path("/{id}/release")
    @RepeatableWrite
    @RolesAllowed({LEGAL_REVIEWER, PROTOCOL_REVIEWER})
    @Operation(
            operationId = "releaseReview",
            summary = "Release a review",
            description = "Taken → open: another reviewer of its kind may take it. What was found stays.")
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response release(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return ReviewResource.withTag(moves.release(id, ifMatch, caller.get()));
    }

    @POST
    @Path("/{id}/approve")
    @RepeatableWrite
    @RolesAllowed({LEGAL_REVIEWER, PROTOCOL_REVIEWER})
    @Operation(
            operationId = "approveReview",
            summary = "Approve",
            description =
                    "Taken → approved. No error may stand, and a statement of need has to be judged as needed. The agreement may be approved when all its reviews are.")
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response approve(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return ReviewResource.withTag(moves.approve(id, ifMatch, caller.get()));
    }

    @POST
    @Path("/{id}/return")
    @RepeatableWrite
    @RolesAllowed({LEGAL_REVIEWER, PROTOCOL_REVIEWER})
    @Operation(
            operationId = "returnReview",
            summary = "Return the agreement",
            description =
                    "Taken → returned, with the reason. The agreement becomes returned, and its other reviews are cancelled.")
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response giveBack(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedDecision decision) {
        return ReviewResource.withTag(moves.giveBack(id, ifMatch, decision, caller.get()));
    }

    @POST
    @Path("/{id}/judge-need")
    @RepeatableWrite
    @RolesAllowed({LEGAL_REVIEWER, PROTOCOL_REVIEWER})
    @Operation(
            operationId = "judgeNeed",
            summary = "Judge the statement of need",
            description =
                    "Needed or not-needed, with the reason, while the review is taken. Not needed leaves only the return. What the"
                            + " agreement is like is judged with it, unless `likenesses` says otherwise: needed makes all of it"
                            + " related, not needed makes it what the agreement repeats. Both records show it from then on.")
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response judgeNeed(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid JudgeNeed judgement) {
        return ReviewResource.withTag(moves.judgeNeed(id, ifMatch, judgement, caller.get()));
    }

    @POST
    @Path("/{id}/findings")
    @RepeatableWrite
    @RolesAllowed({LEGAL_REVIEWER, PROTOCOL_REVIEWER})
    @Operation(
            operationId = "addReviewFinding",
            summary = "Add a finding",
            description =
                    "At a clause or about the whole text. An error stands in the way of approval until it is withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response addFinding(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AddFinding finding) {
        return ReviewResource.withTag(moves.addFinding(id, ifMatch, finding, caller.get()));
    }

    @POST
    @Path("/{id}/findings/{finding}/withdraw")
    @RepeatableWrite
    @RolesAllowed({LEGAL_REVIEWER, PROTOCOL_REVIEWER})
    @Operation(
            operationId = "withdrawReviewFinding",
            summary = "Withdraw a finding",
            description =
                    "With the reason, while the review is taken. It stays on record and no longer stands in the way.")
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response withdrawFinding(
            @RestPath String id,
            @RestPath String finding,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonedDecision decision) {
        return ReviewResource.withTag(moves.withdrawFinding(id, finding, ifMatch, decision, caller.get()));
    }
}
