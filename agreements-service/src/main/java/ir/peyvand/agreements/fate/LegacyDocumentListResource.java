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
import ir.peyvand.kit.page.ListAnswers;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.table.ListTable;
import ir.peyvand.kit.table.TableFormat;
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

/** Lists of old documents over HTTP: as pages or as a table. */
@Path("/api/v1/legacy-documents")
@Tag(name = "legacy-documents")
public class LegacyDocumentListResource {

    private final LegacyDocumentLists lists;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    LegacyDocumentListResource(LegacyDocumentLists lists, ReferenceRegister register, CurrentCaller caller) {
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
        lists.requireKnown(query, asking);
        var table = new ListTable(
                "legacy-documents",
                LegacyDocumentTable::open,
                (rows, most) ->
                        lists.export(query, most, asking, document -> rows.row(LegacyDocumentTable.row(document))));
        return ListAnswers.pageOrTable(
                uri,
                headers,
                page,
                table,
                identity -> lists.page(query, identity, page, asking),
                LegacyDocumentPageView::from);
    }
}
