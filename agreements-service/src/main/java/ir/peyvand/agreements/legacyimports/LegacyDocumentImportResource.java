package ir.peyvand.agreements.legacyimports;

import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.imports.ImportAnswers;
import ir.peyvand.kit.imports.ImportJobView;
import ir.peyvand.kit.imports.ImportRowPage;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.table.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Imports of old documents over HTTP. */
@Path("/api/v1/legacy-documents/imports")
@Tag(
        name = "legacy-document-imports",
        description = "Old documents from CSV and XLSX files, with a report on every row")
public class LegacyDocumentImportResource {

    private final ImportAnswers answers;
    private final LegacyDocumentImporter importer;
    private final CurrentCaller caller;

    LegacyDocumentImportResource(ImportAnswers answers, LegacyDocumentImporter importer, CurrentCaller caller) {
        this.answers = answers;
        this.importer = importer;
        this.caller = caller;
    }

    @POST
    @RepeatableWrite
    @Consumes({TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({GOVERNORATE, SECRETARIAT, OPERATOR})
    @Operation(
            operationId = "importLegacyDocuments",
            summary = "Import old documents from a CSV or XLSX file",
            description =
                    "Answers at once with a job to follow. Offices import what is their own province's; operators import"
                            + " for all. Much may be missing from a row. Sending the same file again imports nothing twice: its"
                            + " rows are reported as duplicates.")
    @Parameter(
            name = "mode",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"all-or-nothing", "accept-valid"},
                            defaultValue = "accept-valid"),
            description = "What a rejected row means for the others")
    @APIResponse(
            responseCode = "202",
            description = "The job; its address is in Location",
            content = @Content(schema = @Schema(implementation = ImportJobView.class)))
    public Response send(java.nio.file.Path file, HttpHeaders headers, UriInfo uri) throws IOException {
        return answers.accepted(importer, file, headers, uri, caller.get());
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listLegacyDocumentImports",
            summary = "Imports of old documents",
            description = "Newest first; offices see those of their own province.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<ImportJobView> list(UriInfo uri) {
        return answers.list(importer, uri, caller.get());
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getLegacyDocumentImport",
            summary = "One import: its state, progress and counts",
            description = "A job of another province does not exist for the caller.")
    @APIResponse(
            responseCode = "200",
            description = "The job",
            content = @Content(schema = @Schema(implementation = ImportJobView.class)))
    public Response find(@RestPath String id) {
        return answers.job(importer, id, caller.get());
    }

    @GET
    @Path("/{id}/rows")
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listLegacyDocumentImportRows",
            summary = "What became of every row of an import",
            description =
                    "In the order of the file, page by page; as CSV or XLSX the whole report at once, one line per"
                            + " fault.")
    @Parameter(
            name = "outcome",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"accepted", "duplicate", "rejected", "withheld"}),
            description = "Only rows with this outcome; several values allowed")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    @APIResponse(
            responseCode = "200",
            description = "A page of rows, or the whole report as a table",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ImportRowPage.class)),
                @Content(mediaType = TableFormat.CSV_MEDIA_TYPE),
                @Content(mediaType = TableFormat.XLSX_MEDIA_TYPE)
            })
    public Response rows(@RestPath String id, HttpHeaders headers, UriInfo uri) {
        return answers.rows(importer, id, headers, uri, caller.get());
    }

    @GET
    @Path("/template")
    @Produces({TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getLegacyDocumentImportTemplate",
            summary = "The official template, CSV or XLSX",
            description = "Every column with an example. A column that is not required may be left out.")
    @APIResponse(
            responseCode = "200",
            description = "The template",
            content = {
                @Content(mediaType = TableFormat.CSV_MEDIA_TYPE),
                @Content(mediaType = TableFormat.XLSX_MEDIA_TYPE)
            })
    public Response template(HttpHeaders headers) {
        return answers.template(importer, headers);
    }
}
