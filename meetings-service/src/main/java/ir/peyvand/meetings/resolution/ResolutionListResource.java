package ir.peyvand.meetings.resolution;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.page.ListAnswers;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of resolutions over HTTP. */
@Path("/api/v1/resolutions")
@Tag(name = "resolutions")
public class ResolutionListResource {

    private final ResolutionLists lists;
    private final ResolutionParameters reading;
    private final CurrentCaller caller;

    ResolutionListResource(ResolutionLists lists, ResolutionParameters reading, CurrentCaller caller) {
        this.lists = lists;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listResolutions",
            summary = "Resolutions",
            description = "The newest first. Filters take several values (a,b or repeated): any of them fits, and all"
                    + " filters hold together. CSV and XLSX hold everything that matches, or the first limit of it.")
    @APIResponse(
            responseCode = "200",
            description = "A page of what the caller may see",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ResolutionPageView.class)),
                @Content(mediaType = TableFormat.CSV_MEDIA_TYPE),
                @Content(mediaType = TableFormat.XLSX_MEDIA_TYPE)
            })
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description =
                    "Words of titles, texts, results, bodies and references, however they are spelt; all of them have to be"
                            + " there. When nothing holds them, a word that stands nowhere is taken for those that are a slip"
                            + " apart",
            example = "پنجره واحد")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "States, several by comma",
            example = "in-progress")
    @Parameter(
            name = "body",
            in = ParameterIn.QUERY,
            description = "Id of the deciding body",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "meeting",
            in = ParameterIn.QUERY,
            description = "Id of the meeting",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "axis",
            in = ParameterIn.QUERY,
            description = "Id of the axis",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "workingGroup",
            in = ParameterIn.QUERY,
            description = "foreign-investment, non-oil-exports, tourism, other",
            example = "tourism")
    @Parameter(
            name = "province",
            in = ParameterIn.QUERY,
            description = "Any province concerned: ISO 3166-2",
            example = "IR-03")
    @Parameter(
            name = "lead",
            in = ParameterIn.QUERY,
            description = "Id of the body that leads",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "owner",
            in = ParameterIn.QUERY,
            description = "The office that is answerable",
            example = "secretariat:IR-03")
    @Parameter(
            name = "evidenceType",
            in = ParameterIn.QUERY,
            description = "document, photo, statistic, official-letter, report, other",
            example = "official-letter")
    @Parameter(
            name = "ladder",
            in = ParameterIn.QUERY,
            description = "Code of the ladder that it climbs",
            example = "provincial-council")
    @Parameter(
            name = "origin",
            in = ParameterIn.QUERY,
            description = "What it came from",
            example = "urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "reference",
            in = ParameterIn.QUERY,
            description = "The number offices quote",
            example = "RES-IR-03-1405-0001")
    @Parameter(
            name = "light",
            in = ParameterIn.QUERY,
            description = "on-track, at-risk, late: the status light of today",
            example = "late")
    @Parameter(
            name = "dueFrom",
            in = ParameterIn.QUERY,
            description = "Deadline, not before; either calendar",
            example = "1405-01-01")
    @Parameter(
            name = "dueTo",
            in = ParameterIn.QUERY,
            description = "Deadline, not after; either calendar",
            example = "1405-12-29")
    @Parameter(
            name = "overdue",
            in = ParameterIn.QUERY,
            description = "true: adopted and not done although the deadline has passed; false: all others",
            example = "true")
    @Parameter(
            name = "modifiedSince",
            in = ParameterIn.QUERY,
            description = "A moment or a day of either calendar",
            example = "2026-01-01")
    @Parameter(
            name = "facets",
            in = ParameterIn.QUERY,
            description = "status, light, province, body, workingGroup",
            example = "light")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "created, modified, due, reference, - before for descending",
            example = "due")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "Rows on the page, 1 to 200", example = "20")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "Where the page begins: next of the page before")
    public Response list(UriInfo uri, HttpHeaders headers) {
        var parameters = new Parameters(uri.getQueryParameters());
        ResolutionQuery query = reading.read(parameters);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        Caller asking = caller.get();
        var table = new ListTable(
                "resolutions",
                ResolutionTable::open,
                (rows, most) ->
                        lists.export(query, most, asking, resolution -> rows.row(ResolutionTable.row(resolution))));
        return ListAnswers.pageOrTable(
                uri,
                headers,
                page,
                table,
                identity -> lists.page(query, identity, page, asking),
                ResolutionPageView::from);
    }
}
