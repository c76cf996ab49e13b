package ir.peyvand.meetings.imports;

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
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.meetings.meeting.MeetingService;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Imports of axes over HTTP. */
@Path("/api/v1/axes/imports")
@Tag(name = "axis-imports", description = "Axes from CSV and XLSX files, with a report on every row")
public class AxisImportResource {

    private final ImportAnswers answers;
    private final AxisImporter importer;
    private final MeetingService meetings;
    private final CurrentCaller caller;

    AxisImportResource(ImportAnswers answers, AxisImporter importer, MeetingService meetings, CurrentCaller caller) {
        this.answers = answers;
        this.importer = importer;
        this.meetings = meetings;
        this.caller = caller;
    }

    @POST
    @RepeatableWrite
    @Consumes({TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({GOVERNORATE, SECRETARIAT, OPERATOR})
    @Operation(
            operationId = "importAxes",
            summary = "Import axes from a CSV or XLSX file",
            description =
                    "Answers at once with a job to follow. Axes come in submitted: offices import what their own province brings;"
                            + " operators import for all. A meeting that is ahead takes the rows up that name it, by id or"
                            + " reference; `meeting` names the one of all rows that name none. Sending the same file again imports nothing twice: its rows are reported as"
                            + " duplicates.")
    @Parameter(
            name = "mode",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"all-or-nothing", "accept-valid"},
                            defaultValue = "accept-valid"),
            description = "What a rejected row means for the others")
    @Parameter(
            name = "meeting",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = AxisRowReading.LONGEST_MEETING),
            description = "Id or reference of the meeting that takes up the rows that name none",
            example = "MTG-1404-0001")
    @APIResponse(
            responseCode = "202",
            description = "The job; its address is in Location",
            content = @Content(schema = @Schema(implementation = ImportJobView.class)))
    public Response send(java.nio.file.Path file, HttpHeaders headers, UriInfo uri) throws IOException {
        return answers.accepted(importer, file, headers, uri, this::meeting, caller.get());
    }

    private Optional<String> meeting(Parameters parameters) {
        Optional<String> meeting = parameters.text("meeting", AxisRowReading.LONGEST_MEETING);
        if (meeting.isPresent() && meetings.look(meeting.get(), caller.get()).isEmpty()) {
            parameters.refuse("meeting", "unknown-meeting", "چنین نشستی یافت نشد", "There is no such meeting");
        }
        return meeting;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listAxisImports",
            summary = "Imports of axes",
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
            operationId = "getAxisImport",
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
            operationId = "listAxisImportRows",
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
            operationId = "getAxisImportTemplate",
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
