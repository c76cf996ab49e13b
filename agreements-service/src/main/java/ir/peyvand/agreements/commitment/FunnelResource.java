package ir.peyvand.agreements.commitment;

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

import ir.peyvand.kit.page.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The funnel over HTTP. */
@Path("/api/v1/agreements/funnel")
@Tag(name = "commitments")
@Produces(MediaType.APPLICATION_JSON)
public class FunnelResource {

    private final FunnelService service;

    FunnelResource(FunnelService service) {
        this.service = service;
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
            operationId = "getFunnel",
            summary = "How many agreements were signed, are under way and produce",
            description =
                    "Over all signed agreements, with what each stage means. An agreement of two provinces or subjects counts"
                            + " in both groups and once in the total. The year is that of signing (Gregorian); a group without a code holds"
                            + " those of which it is not known.")
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(enumeration = {"province", "subject", "year"}),
            description = "What the groups are",
            example = "province")
    public FunnelView funnel(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        FunnelGrouping by = Choice.one(parameters, "by", FunnelGrouping.BY_CODE);
        parameters.check();
        return service.funnel(by);
    }
}
