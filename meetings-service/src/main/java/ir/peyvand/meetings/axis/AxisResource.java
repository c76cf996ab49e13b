package ir.peyvand.meetings.axis;

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
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.version.Version;
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

/** Axes over HTTP. */
@Path("/api/v1/axes")
@Tag(name = "axes", description = "Problems, solutions, demands and proposed resolutions that meetings take up")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AxisResource {

    private final AxisService service;
    private final AxisListAnswers lists;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    AxisResource(AxisService service, AxisListAnswers lists, ReferenceRegister register, CurrentCaller caller) {
        this.service = service;
        this.lists = lists;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listAxes",
            summary = "Axes",
            description =
                    "As far as the caller may know of them: a draft is its own office's, a submitted axis is whom it concerns"
                            + " and who takes part in its meeting. Filters take several values (a,b or repeated): any of"
                            + " them fits, and all filters hold together. CSV and XLSX hold everything that matches, or the"
                            + " first limit of it, with the columns of the import.")
    @APIResponse(
            responseCode = "200",
            description = "A page of what the caller may see",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = AxisPageView.class)),
                @Content(mediaType = TableFormat.CSV_MEDIA_TYPE),
                @Content(mediaType = TableFormat.XLSX_MEDIA_TYPE)
            })
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words of its texts, in any spelling, up to 300 characters; all of them. When nothing holds"
                    + " them, a word that stands nowhere is taken for those that are a slip apart",
            example = "کامیون گمرک")
    @Parameter(
            name = "meeting",
            in = ParameterIn.QUERY,
            description = "Id of the meeting that takes them up",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "problem, solution, demand, proposed-resolution",
            example = "problem")
    @Parameter(
            name = "workingGroup",
            in = ParameterIn.QUERY,
            description = "foreign-investment, non-oil-exports, tourism, other",
            example = "non-oil-exports")
    @Parameter(
            name = "province",
            in = ParameterIn.QUERY,
            description = "ISO 3166-2: whom it concerns",
            example = "IR-04")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "ISO 3166-1 alpha-2", example = "TR")
    @Parameter(name = "subject", in = ParameterIn.QUERY, description = "Codes of subject areas", example = "transit")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "draft, submitted, merged, adopted, withdrawn",
            example = "submitted")
    @Parameter(
            name = "minWeight",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000"),
            description = "Only what weighs as much",
            example = "2")
    @Parameter(
            name = "modifiedSince",
            in = ParameterIn.QUERY,
            description = "A moment (ISO 8601) or a day of either calendar",
            example = "1404-08-21")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"number", "weight", "modified"},
                            defaultValue = "modified"),
            description =
                    "number: as the package numbers them; weight: what weighs most first; modified: the newest first")
    @Parameter(
            name = "facets",
            in = ParameterIn.QUERY,
            description = "Counts per value: kind, workingGroup, province, country, subject, status",
            example = "workingGroup")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Response list(UriInfo uri, HttpHeaders headers) {
        var parameters = new Parameters(uri.getQueryParameters());
        AxisQuery query = AxisQuery.read(parameters, register);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return lists.answer(query, page, uri, headers, caller.get());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getAxis",
            summary = "One axis",
            description = "By id or reference, with what it weighs and why, and every sponsor with the original text.")
    @APIResponse(
            responseCode = "200",
            description = "The axis; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = AxisView.class)))
    public Response find(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        AxisView view = service.find(id, caller.get());
        return Version.found(ifNoneMatch, view, view.version());
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "registerAxis",
            summary = "Register an axis",
            description =
                    "As a draft that nobody else knows of: of the caller's own province, or of no province when the committee"
                            + " does. 409 with its id when the register has it already.")
    @APIResponse(
            responseCode = "201",
            description = "The axis",
            content = @Content(schema = @Schema(implementation = AxisView.class)))
    public Response register(@NotNull @Valid RegisterAxis request) {
        AxisView view = service.register(request, caller.get());
        return AxisAnswers.withTag(
                Response.created(URI.create("/api/v1/axes/" + view.id())).entity(view), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "editAxis",
            summary = "Write a draft anew",
            description = "By whoever brings it, until it is submitted. Earlier contents are kept as revisions.")
    @APIResponse(
            responseCode = "200",
            description = "The axis",
            content = @Content(schema = @Schema(implementation = AxisView.class)))
    public Response edit(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EditAxis request) {
        AxisView view = service.edit(id, ifMatch, request, caller.get());
        return AxisAnswers.withTag(Response.ok(view), view);
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listAxisRevisions",
            summary = "What happened to an axis",
            description = "Newest first, each with the content that the axis had afterwards.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<RevisionView> revisions(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.revisions(id, page, caller.get());
    }
}
