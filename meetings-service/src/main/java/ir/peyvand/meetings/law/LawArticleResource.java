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

/** Articles of laws over HTTP. */
@Path("/api/v1/obstructive-laws/{id}/articles")
@Tag(name = "obstructive-laws", description = "What stands in the way, of whom, and the requests to repeal or amend it")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LawArticleResource {

    private final LawService service;
    private final CurrentCaller caller;

    LawArticleResource(LawService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "addLawArticle",
            summary = "Add an article",
            description = "With what it says from a day on.")
    @APIResponse(
            responseCode = "200",
            description = "The law",
            content = @Content(schema = @Schema(implementation = LawView.class)))
    public Response addArticle(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AddArticle request) {
        return LawAnswers.tagged(Response.ok(), service.addArticle(id, ifMatch, request, caller.get()));
    }

    @POST
    @Path("/{article}/texts")
    @RepeatableWrite
    @RolesAllowed({SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "addLawArticleText",
            summary = "Say what an article says from a day on",
            description = "The text before ends with the day before.")
    @APIResponse(
            responseCode = "200",
            description = "The law",
            content = @Content(schema = @Schema(implementation = LawView.class)))
    public Response addText(
            @RestPath String id,
            @RestPath String article,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AddText request) {
        return LawAnswers.tagged(Response.ok(), service.addText(id, article, ifMatch, request, caller.get()));
    }
}
