package ir.peyvand.agreements.outcome;

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
import ir.peyvand.kit.page.NextLink;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
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

/** Roll-ups of jobs and investment over HTTP. */
@Path("/api/v1/agreements/outcomes")
@Tag(name = "outcomes")
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeTotalsResource {

    private final OutcomeTotals totals;

    OutcomeTotalsResource(OutcomeTotals totals) {
        this.totals = totals;
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
            operationId = "getOutcomes",
            summary = "What agreements are expected to bring and have brought",
            description =
                    "Over all signed agreements. What belongs to several groups is split: by the shares of the parties for"
                            + " provinces and parties, equally for countries and subjects. So the groups always sum to the whole. The year is"
                            + " that of signing (Gregorian); realised figures count when they are verified.")
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(enumeration = {"province", "country", "subject", "year", "party"}),
            description = "What the groups are",
            example = "province")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    @APIResponse(
            responseCode = "200",
            description = "The groups and their sum",
            content = @Content(schema = @Schema(implementation = OutcomeTotalsView.class)))
    public Response outcomes(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        OutcomeGrouping by = Choice.one(parameters, "by", OutcomeGrouping.BY_CODE);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        OutcomeTotalsView view = totals.page(by, page);
        var response = Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (view.next() != null) {
            response.header(HttpHeaders.LINK, NextLink.to(uri, view.next()));
        }
        return response.build();
    }
}
