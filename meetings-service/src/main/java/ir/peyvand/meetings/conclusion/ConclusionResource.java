package ir.peyvand.meetings.conclusion;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a meeting concluded with, over HTTP. */
@Path("/api/v1/meetings/{id}/conclusion")
@Tag(name = "conclusions", description = "What meetings adopt together, frozen as one numbered package")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConclusionResource {

    private final ConclusionService service;
    private final CurrentCaller caller;

    ConclusionResource(ConclusionService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getConclusion",
            summary = "The numbered package of a meeting, with its digest",
            description = "By whom the meeting concerns. 404 not-concluded before its conclusion.")
    @APIResponse(
            responseCode = "200",
            description = "The package",
            content = @Content(schema = @Schema(implementation = ConclusionView.class)))
    public ConclusionView find(@RestPath String id) {
        return service.find(id, caller.get());
    }

    @GET
    @Path("/package")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getConclusionPackage",
            summary = "The package in its canonical form",
            description = "To the byte what the digest was taken over: SHA-256 of this answer is the digest.")
    @APIResponse(
            responseCode = "200",
            description = "The canonical JSON",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    public Response canonical(@RestPath String id) {
        return Response.ok(service.canonical(id, caller.get()).getBytes(StandardCharsets.UTF_8))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @GET
    @Path("/verification")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "verifyConclusion",
            summary = "Take the digest of a package again",
            description =
                    "Over the package as it was frozen, and over the adopted axes as the register has them today.")
    @APIResponse(
            responseCode = "200",
            description = "The digests, and whether all are the same",
            content = @Content(schema = @Schema(implementation = VerificationView.class)))
    public VerificationView verify(@RestPath String id) {
        return service.verify(id, caller.get());
    }

    @GET
    @Path("/errata")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(operationId = "listErrata", summary = "Corrections beside a package", description = "The oldest first.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<ErratumView> errata(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.errata(id, page, caller.get());
    }

    @POST
    @Path("/errata")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "recordErratum",
            summary = "Record a correction beside a package",
            description =
                    "By whoever writes the meeting, or the committee. The package and its digest stay as they are.")
    @APIResponse(
            responseCode = "201",
            description = "The erratum",
            content = @Content(schema = @Schema(implementation = ErratumView.class)))
    public Response record(@RestPath String id, @NotNull @Valid RecordErratum request) {
        ErratumView view = service.record(id, request, caller.get());
        return Response.created(URI.create("/api/v1/meetings/" + id + "/conclusion/errata"))
                .entity(view)
                .build();
    }
}
