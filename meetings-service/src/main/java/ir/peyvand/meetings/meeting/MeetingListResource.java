package ir.peyvand.meetings.meeting;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of meetings over HTTP: JSON, CSV and XLSX. */
@Path("/api/v1/meetings")
@Tag(name = "meetings", description = "Who comes together when and where, from draft to conclusion")
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
public class MeetingListResource {

    private final MeetingLists lists;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    MeetingListResource(MeetingLists lists, ReferenceRegister register, CurrentCaller caller) {
        this.lists = lists;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listMeetings",
            summary = "Meetings",
            description =
                    "As far as they concern the caller, the latest first. Filters take several values (a,b or repeated):"
                            + " any of them fits, and all filters hold together. CSV and XLSX hold everything that matches, or the"
                            + " first limit of it.")
    @APIResponse(
            responseCode = "200",
            description = "A page of what concerns the caller",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingPageView.class)),
                @Content(mediaType = TableFormat.CSV_MEDIA_TYPE),
                @Content(mediaType = TableFormat.XLSX_MEDIA_TYPE)
            })
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description =
                    "Words of titles, places, bodies, provinces, countries and references, however they are spelt;"
                            + " all of them have to be there. When nothing holds them, a word that stands nowhere is taken for"
                            + " those that are a slip apart",
            example = "نشست شوراي گفتگو")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Kinds of meeting", example = "council-session")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "States", example = "called")
    @Parameter(
            name = "body",
            in = ParameterIn.QUERY,
            description = "Id of a body that convenes it or takes part",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "province",
            in = ParameterIn.QUERY,
            description = "Any province it concerns: ISO 3166-2",
            example = "IR-03")
    @Parameter(
            name = "mission",
            in = ParameterIn.QUERY,
            description = "Any mission it concerns",
            example = "EMB-TR-ANK")
    @Parameter(
            name = "country",
            in = ParameterIn.QUERY,
            description = "Any country it is about: ISO 3166-1 alpha-2",
            example = "TR")
    @Parameter(
            name = "series",
            in = ParameterIn.QUERY,
            description = "Id of a series",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "origin",
            in = ParameterIn.QUERY,
            description = "What it came from",
            example = "urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "First day of its beginning in Iran; either calendar",
            example = "1404-01-01")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Last day of its beginning in Iran; either calendar",
            example = "1404-12-29")
    @Parameter(
            name = "modifiedSince",
            in = ParameterIn.QUERY,
            description = "A moment (ISO 8601) or a day of either calendar",
            example = "1404-08-21")
    @Parameter(
            name = "facets",
            in = ParameterIn.QUERY,
            description = "Counts per value: kind, status, province, country",
            example = "kind")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "startsAt, -startsAt (the latest first, as it is when left out)",
            example = "-startsAt")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "Rows on the page, 1 to 200", example = "20")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "Where the page begins: next of the page before")
    public Response list(UriInfo uri, HttpHeaders headers) {
        var parameters = new Parameters(uri.getQueryParameters());
        MeetingQuery query = MeetingQuery.read(parameters, register);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        Caller asking = caller.get();
        var table = new ListTable(
                "meetings",
                MeetingTable::open,
                (rows, most) -> lists.export(query, most, asking, meeting -> rows.row(MeetingTable.row(meeting))));
        return ListAnswers.pageOrTable(
                uri,
                headers,
                page,
                table,
                identity -> lists.page(query, identity, page, asking),
                MeetingPageView::from);
    }
}
