package ir.peyvand.agreements.fate;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.page.ListAnswers;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.table.TableAnswers;
import ir.peyvand.kit.table.TableBody;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import ir.peyvand.kit.version.Version;
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

/** Old documents over HTTP. */
@Path("/api/v1/legacy-documents")
@Tag(name = "legacy-documents", description = "Old cooperation documents, with what little is known of them")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LegacyDocumentResource {

    private final LegacyDocumentService service;
    private final LegacyDocumentLists lists;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    LegacyDocumentResource(
            LegacyDocumentService service,
            LegacyDocumentLists lists,
            ReferenceRegister register,
            CurrentCaller caller) {
        this.service = service;
        this.lists = lists;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
    @RolesAllowed({
        MISSION,
        ATTACHE,
        GOVERNORATE,
        SECRETARIAT,
        COMMITTEE,
        LEGAL_REVIEWER,
        PROTOCOL_REVIEWER,
        AUDITOR,
        OPERATOR
    })
    @Operation(
            operationId = "listLegacyDocuments",
            summary = "Old documents",
            description =
                    "By reference, as far as the caller may know of them. Filters take several values (a,b or repeated): any"
                            + " of them fits, and all filters hold together. overdue=true lists what should have been"
                            + " decided by now. CSV and XLSX hold everything that matches, or the first limit of it.")
    @APIResponse(
            responseCode = "200",
            description = "A page of what the caller may see",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = LegacyDocumentPageView.class)),
                @Content(mediaType = TableFormat.CSV_MEDIA_TYPE),
                @Content(mediaType = TableFormat.XLSX_MEDIA_TYPE)
            })
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words of the title or the counterpart, in any spelling, up to 300 characters",
            example = "ارزروم")
    @Parameter(name = "province", in = ParameterIn.QUERY, description = "ISO 3166-2", example = "IR-03")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "ISO 3166-1 alpha-2", example = "TR")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Kinds of document, several by comma",
            example = "mou")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "registered, classified, proposed, determined",
            example = "proposed")
    @Parameter(
            name = "classification",
            in = ParameterIn.QUERY,
            description = "active, dormant, expired, superseded, duplicate, unverifiable",
            example = "expired")
    @Parameter(
            name = "fate",
            in = ParameterIn.QUERY,
            description = "The fate decided: keep, renew, amend, merge-into, terminate, lapse",
            example = "lapse")
    @Parameter(
            name = "proposedFate",
            in = ParameterIn.QUERY,
            description = "The fate proposed: the same words",
            example = "renew")
    @Parameter(
            name = "subjectArea",
            in = ParameterIn.QUERY,
            description = "Codes of the reference data",
            example = "tourism")
    @Parameter(
            name = "campaign",
            in = ParameterIn.QUERY,
            description = "Id of the campaign they fall under",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "overdue",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.BOOLEAN),
            description = "true: those whose fate is open although the deadline of an open campaign has passed",
            example = "true")
    @Parameter(
            name = "undetermined",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.BOOLEAN),
            description = "true: those whose fate is open",
            example = "true")
    @Parameter(
            name = "dated",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.BOOLEAN),
            description = "false: those whose day of signing is not known",
            example = "false")
    @Parameter(
            name = "scannedCopy",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.BOOLEAN),
            description = "Whether there is a scanned copy",
            example = "true")
    @Parameter(
            name = "signedOnFrom",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            description = "Day of signing, not before; either calendar",
            example = "1384-01-01")
    @Parameter(
            name = "signedOnTo",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            description = "Day of signing, not after; either calendar",
            example = "1389-12-29")
    @Parameter(
            name = "modifiedSince",
            in = ParameterIn.QUERY,
            description = "A moment (ISO 8601) or a day of either calendar",
            example = "1404-08-21")
    @Parameter(
            name = "facets",
            in = ParameterIn.QUERY,
            description =
                    "Counts per value: province, country, kind, status, classification, fate, proposedFate, subjectArea",
            example = "province")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Response list(UriInfo uri, HttpHeaders headers) {
        var parameters = new Parameters(uri.getQueryParameters());
        LegacyDocumentQuery query = LegacyDocumentQuery.read(parameters, register);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        Caller asking = caller.get();
        return TableAnswers.wanted(headers)
                .map(format -> TableAnswers.table(
                        table(format, query, ListAnswers.most(uri, page), asking), format, "legacy-documents"))
                .orElseGet(() -> ListAnswers.page(
                        uri, lists.page(query, ListAnswers.identity(uri), page, asking), LegacyDocumentPageView::from));
    }

    private TableBody table(TableFormat format, LegacyDocumentQuery query, int most, Caller asking) {
        lists.requireKnown(query, asking);
        return out -> {
            try (TableWriter table = LegacyDocumentTable.open(out, format)) {
                lists.export(query, most, asking, document -> table.row(LegacyDocumentTable.row(document)));
            }
        };
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        MISSION,
        ATTACHE,
        GOVERNORATE,
        SECRETARIAT,
        COMMITTEE,
        LEGAL_REVIEWER,
        PROTOCOL_REVIEWER,
        AUDITOR,
        OPERATOR
    })
    @Operation(
            operationId = "getLegacyDocument",
            summary = "One old document",
            description = "By id or reference, with its classification, proposal, decision and the reviewers' advice.")
    @APIResponse(
            responseCode = "200",
            description = "The document; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = LegacyDocumentView.class)))
    public Response find(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        LegacyDocumentView view = service.find(id, caller.get());
        if (Version.isKnown(ifNoneMatch, Long.toString(view.version()))) {
            return Response.notModified(Version.tag(view.version())).build();
        }
        return withTag(Response.ok(view), view);
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "registerLegacyDocument",
            summary = "Register an old document",
            description = "Of the caller's own province. 409 with its id when the register has it already.")
    @APIResponse(
            responseCode = "201",
            description = "The document",
            content = @Content(schema = @Schema(implementation = LegacyDocumentView.class)))
    public Response register(@NotNull @Valid RegisterLegacyDocument request) {
        LegacyDocumentView view = service.register(request, caller.get());
        return withTag(
                Response.created(URI.create("/api/v1/legacy-documents/" + view.id()))
                        .entity(view),
                view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "editLegacyDocument",
            summary = "Mend what is known of an old document",
            description = "By the offices of its province, until a fate is proposed. Earlier contents are kept.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(schema = @Schema(implementation = LegacyDocumentView.class)))
    public Response edit(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EditLegacyDocument request) {
        LegacyDocumentView view = service.edit(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        MISSION,
        ATTACHE,
        GOVERNORATE,
        SECRETARIAT,
        COMMITTEE,
        LEGAL_REVIEWER,
        PROTOCOL_REVIEWER,
        AUDITOR,
        OPERATOR
    })
    @Operation(
            operationId = "listLegacyDocumentSteps",
            summary = "What happened to an old document",
            description =
                    "Newest first: contents, classifications, proposals, advice and decisions, with their reasons.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<LegacyDocumentStepView> history(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.history(id, page, caller.get());
    }

    private static Response withTag(Response.ResponseBuilder response, LegacyDocumentView view) {
        return response.tag(Version.tag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
