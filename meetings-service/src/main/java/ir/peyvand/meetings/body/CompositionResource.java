package ir.peyvand.meetings.body;

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
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.time.DateText;
import ir.peyvand.kit.version.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Compositions of regional groups over HTTP. */
@Path("/api/v1/bodies/{id}/compositions")
@Tag(name = "bodies", description = "Who meets, decides and is answerable, under all the names it is written by")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CompositionResource {

    private final CompositionService service;
    private final CurrentCaller caller;

    CompositionResource(CompositionService service, CurrentCaller caller) {
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
            operationId = "listCompositions",
            summary = "Who belongs to a regional group, and from when on",
            description = "All versions, the latest first; with on the one of that day, none before the first.")
    @Parameter(name = "on", in = ParameterIn.QUERY, description = "A day of either calendar", example = "1404-08-21")
    public Page<CompositionView> list(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        Optional<LocalDate> day = parameters.parsed("on", DateText::parse);
        parameters.check();
        return Page.all(service.list(id, day));
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({COMMITTEE, OPERATOR})
    @Operation(
            operationId = "recordComposition",
            summary = "Change who belongs to a regional group",
            description =
                    "From today at the earliest, with the criteria it rests on. Earlier versions stay, and a meeting"
                            + " keeps the one it was called with. If-Match is that of the body.")
    @APIResponse(
            responseCode = "201",
            description = "The composition; the ETag is that of the body",
            content = @Content(schema = @Schema(implementation = CompositionView.class)))
    public Response record(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordComposition request) {
        CompositionService.Recorded recorded = service.record(id, ifMatch, request, caller.get());
        return Response.created(URI.create("/api/v1/bodies/" + recorded.body().id() + "/compositions"))
                .entity(recorded.composition())
                .tag(Version.tag(recorded.body().version()))
                .build();
    }
}
