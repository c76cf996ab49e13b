package ir.peyvand.meetings.axis;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.table.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The axes of one meeting over HTTP. */
@Path("/api/v1/meetings/{id}/axes")
@Tag(name = "axes", description = "Problems, solutions, demands and proposed resolutions that meetings take up")
public class MeetingAxesResource {

    private final AxisLists meetings;
    private final AxisListAnswers lists;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    MeetingAxesResource(AxisLists meetings, AxisListAnswers lists, ReferenceRegister register, CurrentCaller caller) {
        this.meetings = meetings;
        this.lists = lists;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listMeetingAxes",
            summary = "The axes of a meeting in the order of the agenda",
            description =
                    "What weighs most comes first, unless another order is asked for. 404 when the caller may not know of the"
                            + " meeting.")
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
                            defaultValue = "weight"),
            description =
                    "number: as the package numbers them; weight: what weighs most first; modified: the newest first")
    @Parameter(
            name = "facets",
            in = ParameterIn.QUERY,
            description = "Counts per value: kind, workingGroup, province, country, subject, status",
            example = "workingGroup")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Response list(@RestPath String id, UriInfo uri, HttpHeaders headers) {
        UUID meeting = meeting(id);
        var parameters = new Parameters(uri.getQueryParameters());
        AxisQuery query = AxisQuery.read(parameters, register, Optional.of(meeting), AxisSort.WEIGHT);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        meetings.requireMeeting(meeting, caller.get());
        return lists.answer(query, page, uri, headers, caller.get());
    }

    private static UUID meeting(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw Problems.notFound();
        }
    }
}
