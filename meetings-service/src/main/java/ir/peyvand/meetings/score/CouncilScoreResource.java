package ir.peyvand.meetings.score;

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

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.time.DateText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Council scores over HTTP. */
@Path("/api/v1/council-scores")
@Tag(name = "council-scores")
@Produces(MediaType.APPLICATION_JSON)
public class CouncilScoreResource {

    private static final int LONGEST_CODE = 60;

    private final ScoreService service;
    private final CurrentCaller caller;

    CouncilScoreResource(ScoreService service, CurrentCaller caller) {
        this.service = service;
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
            operationId = "listCouncilScores",
            summary = "The councils of all provinces by their score",
            description = "The highest first, as the records were known at the end of the day. The counts behind an"
                    + " indicator are shown for one's own province, and to those who see all.")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            description = "At the end of which day, UTC; today when it is left out; either calendar",
            example = "1405-06-01")
    public Page<CouncilScoreView> list(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        Optional<LocalDate> on = parameters.parsed("on", DateText::parse);
        parameters.check();
        return Page.all(service.all(on, caller.get()));
    }

    @GET
    @Path("/{province}")
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
            operationId = "getCouncilScore",
            summary = "The score of one province's council",
            description = "With what each indicator gives to it, and where the records behind it are listed.")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            description = "At the end of which day, UTC; today when it is left out; either calendar",
            example = "1405-06-01")
    public CouncilScoreView find(@RestPath String province, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        Optional<LocalDate> on = parameters.parsed("on", DateText::parse);
        parameters.check();
        return service.of(province, on, caller.get());
    }

    @GET
    @Path("/{province}/records")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listCouncilScoreRecords",
            summary = "The records behind an indicator",
            description = "The earliest first: what counts as done, and what was due and is not.")
    @Parameter(
            name = "indicator",
            in = ParameterIn.QUERY,
            required = true,
            description = "Code of an indicator of that day",
            example = "resolutions-carried-out")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            description = "At the end of which day, UTC; today when it is left out; either calendar",
            example = "1405-06-01")
    @Parameter(name = "done", in = ParameterIn.QUERY, description = "Only what is done, or is not", example = "false")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<ScoredRecord> records(@RestPath String province, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        Optional<String> indicator = parameters.text("indicator", LONGEST_CODE);
        if (indicator.isEmpty()) {
            parameters.refuse("indicator", "required", "شاخص لازم است", "An indicator is required");
        }
        var query = new RecordQuery(
                indicator.orElse(""), parameters.parsed("on", DateText::parse), parameters.flag("done"));
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.records(province, query, page, caller.get());
    }

    @GET
    @Path("/{province}/moves")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listCouncilRankMoves",
            summary = "What would move the rank of a province",
            description =
                    "The smallest sets of open items (sessions called and not held, resolutions past their deadline,"
                            + " reports, publications) whose completion raises the rank, all else as it is: the next province above is"
                            + " reached or passed.")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            description = "At the end of which day, UTC; today when it is left out; either calendar",
            example = "1405-06-01")
    public RankMoveView moves(@RestPath String province, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        Optional<LocalDate> on = parameters.parsed("on", DateText::parse);
        parameters.check();
        return service.moves(province, on, caller.get());
    }
}
