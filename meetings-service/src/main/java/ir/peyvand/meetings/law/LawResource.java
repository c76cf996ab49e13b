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
import ir.peyvand.kit.page.ListAnswers;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.meetings.history.RevisionView;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Laws over HTTP. */
@Path("/api/v1/obstructive-laws")
@Tag(name = "obstructive-laws", description = "What stands in the way, of whom, and the requests to repeal or amend it")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LawResource {

    private final LawService service;
    private final LawLists lists;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    LawResource(LawService service, LawLists lists, ReferenceRegister register, CurrentCaller caller) {
        this.service = service;
        this.lists = lists;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listObstructiveLaws",
            summary = "Laws that stand in the way",
            description =
                    "Those that hit most provinces first, then most records; both counted as far as the caller may"
                            + " know. Filters take several values (a,b or repeated): any of them fits, and all filters hold together.")
    @APIResponse(
            responseCode = "200",
            description = "A page of laws",
            content = @Content(schema = @Schema(implementation = LawPageView.class)))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words of title, number, issuing body or reference, in any spelling, up to 300 characters",
            example = "بازارچه")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "act, regulation, circular", example = "circular")
    @Parameter(
            name = "province",
            in = ParameterIn.QUERY,
            description = "Those that stand in the way of these provinces, ISO 3166-2",
            example = "IR-03")
    @Parameter(
            name = "request",
            in = ParameterIn.QUERY,
            description =
                    "Those with a request in one of these states: drafted, submitted, under-consideration, accepted,"
                            + " rejected, withdrawn, enacted",
            example = "submitted")
    @Parameter(
            name = "modifiedSince",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            description = "Changed on this day or later, UTC; either calendar",
            example = "1404-08-21")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"rank", "created"},
                            defaultValue = "rank"),
            description = "The order; created is the latest written down first",
            example = "rank")
    @Parameter(
            name = "facets",
            in = ParameterIn.QUERY,
            description = "Counts per value: kind, province, request",
            example = "province")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Response list(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        LawQuery query = LawQuery.read(parameters, register);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return ListAnswers.page(
                uri, lists.page(query, ListAnswers.identity(uri), page, caller.get()), LawPageView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getObstructiveLaw",
            summary = "One law",
            description =
                    "By id or reference, with every text its articles had and what it stands in the way of, as far as"
                            + " the caller may know.")
    @APIResponse(
            responseCode = "200",
            description = "The law; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = LawView.class)))
    public Response find(@RestPath String id) {
        return LawAnswers.tagged(Response.ok(), service.find(id, caller.get()));
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listObstructiveLawRevisions",
            summary = "What was written down of a law",
            description = "Newest first: what was known of it after each change.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<RevisionView> revisions(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.revisions(id, page);
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "registerObstructiveLaw",
            summary = "Write a law down",
            description = "Once for everybody; its articles are added afterwards.")
    @APIResponse(
            responseCode = "201",
            description = "The law",
            content = @Content(schema = @Schema(implementation = LawView.class)))
    public Response register(@NotNull @Valid RegisterLaw request) {
        LawView view = service.register(request, caller.get());
        return LawAnswers.tagged(Response.created(URI.create("/api/v1/obstructive-laws/" + view.id())), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(COMMITTEE)
    @Operation(
            operationId = "editObstructiveLaw",
            summary = "Mend what is known of a law",
            description = "By the committee, because all provinces read it. Earlier contents are kept.")
    @APIResponse(
            responseCode = "200",
            description = "The law",
            content = @Content(schema = @Schema(implementation = LawView.class)))
    public Response edit(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EditLaw request) {
        return LawAnswers.tagged(Response.ok(), service.edit(id, ifMatch, request, caller.get()));
    }
}
