package ir.peyvand.meetings.law;

import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
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
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Asking for a law to be repealed or amended, over HTTP. */
@Path("/api/v1/obstructive-laws/{id}/repeal-requests")
@Tag(name = "obstructive-laws", description = "What stands in the way, of whom, and the requests to repeal or amend it")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LawRepealResource {

    private final RepealRequestService service;
    private final CurrentCaller caller;

    LawRepealResource(RepealRequestService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listRepealRequestsOfLaw",
            summary = "Requests to repeal or amend a law",
            description = "Newest first, as far as the caller may know of them.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<RepealRequestView> list(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(Optional.of(id), Set.of(), Set.of(), page, caller.get());
    }

    @POST
    @RepeatableWrite
    @RolesAllowed(SECRETARIAT)
    @Operation(
            operationId = "draftRepealRequest",
            summary = "Draft a request to repeal or amend a law",
            description = "By the secretariat of the province. An amendment names the article and what it should say.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = RepealRequestView.class)))
    public Response draft(@RestPath String id, @NotNull @Valid DraftRepeal request) {
        RepealRequestView view = service.draft(id, request, caller.get());
        return RepealAnswers.tagged(
                Response.created(URI.create("/api/v1/obstructive-laws/repeal-requests/" + view.id())), view);
    }
}
