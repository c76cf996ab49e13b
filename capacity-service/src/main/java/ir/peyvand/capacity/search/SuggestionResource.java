package ir.peyvand.capacity.search;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.Name.DASHBOARD;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.page.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Completions for a search box. */
@Path("/api/v1/capacities/suggestions")
@Tag(name = "capacities")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionResource {

    private static final int MOST = 20;
    private static final int USUAL = 10;

    private final SuggestionService service;
    private final CurrentCaller caller;

    SuggestionResource(SuggestionService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        DASHBOARD,
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
            operationId = "suggestCapacities",
            summary = "Titles that go on as typed",
            description = "For a search box, while somebody types: titles of records that the caller may see, of which"
                    + " the beginning or a later word begins with q, however it is spaced or spelt in Arabic letters."
                    + " Without q there are none.")
    @APIResponse(
            responseCode = "200",
            description = "The titles: those that begin as typed, then those of which a later word does",
            content = @Content(schema = @Schema(implementation = SuggestionsView.class)))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, maxLength = SearchParameters.LONGEST_QUERY),
            description = "What has been typed so far, up to 300 characters",
            example = "ماشین‌سا")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "20", defaultValue = "10"),
            description = "Titles at most")
    public Response suggest(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        String typed = parameters.text("q", SearchParameters.LONGEST_QUERY).orElse("");
        int limit = parameters.integer("limit", 1, MOST).orElse(USUAL);
        parameters.check();
        return Response.ok(service.suggest(typed, limit, caller.get()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
