package ir.peyvand.agreements.statistics;

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

import ir.peyvand.agreements.commitment.Choice;
import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.table.TableAnswers;
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

/** Statistics over HTTP, as JSON, CSV or XLSX. */
@Path("/api/v1/agreements/statistics")
@Tag(name = "statistics", description = "Counts over the signed agreements")
public class StatisticResource {

    private static final int LONGEST_DAYS = 3_650;
    private static final int USUAL_DAYS = 90;

    private final StatisticService service;
    private final StatisticAnswers answers;
    private final CurrentCaller caller;

    StatisticResource(StatisticService service, StatisticAnswers answers, CurrentCaller caller) {
        this.service = service;
        this.answers = answers;
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
            operationId = "getAgreementStatistics",
            summary = "A table over all signed agreements",
            description =
                    "Counts are exact and the same for every caller, because they are over published facts. An agreement of"
                            + " several provinces, countries or subjects counts in each of its rows and once in the total; jobs are split and"
                            + " sum to the total. Old documents without a fate are counted as far as the caller may know of them. The ETag is that of the numbers: ask with If-None-Match.")
    @Parameter(
            name = "of",
            in = ParameterIn.QUERY,
            required = true,
            schema =
                    @Schema(
                            enumeration = {
                                "province-province",
                                "province-country",
                                "subjects",
                                "funnel",
                                "jobs",
                                "expiring",
                                "undetermined"
                            }),
            description =
                    "Which table: pairs of provinces, provinces with countries, subject areas, the funnel by province, jobs by"
                            + " province, those whose validity ends soon, or old"
                            + " documents without a fate",
            example = "province-province")
    @Parameter(
            name = "days",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "3650", defaultValue = "90"),
            description = "With expiring: within how many days from today",
            example = "90")
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StatisticView.class)),
                @Content(mediaType = TableFormat.CSV_MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.XLSX_MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
    public Response statistic(UriInfo uri, HttpHeaders headers) {
        var parameters = new Parameters(uri.getQueryParameters());
        Statistic of = Choice.one(parameters, "of", Statistic.BY_CODE);
        int days = parameters.integer("days", 1, LONGEST_DAYS).orElse(USUAL_DAYS);
        parameters.check();
        StatisticView view = service.statistic(of, days, caller.get());
        return answers.of(view, TableAnswers.wanted(headers), headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }
}
