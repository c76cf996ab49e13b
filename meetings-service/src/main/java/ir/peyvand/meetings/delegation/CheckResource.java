package ir.peyvand.meetings.delegation;

import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
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

/** The question that every act asks, over HTTP. */
@Path("/api/v1/delegations/check")
@Tag(
        name = "delegations",
        description = "Authority lent to provinces: asked for, granted, and asked about by every act")
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {

    private final CheckService service;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    CheckResource(CheckService service, ReferenceRegister register, CurrentCaller caller) {
        this.service = service;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
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
            operationId = "checkDelegation",
            summary = "Is this act covered on this day?",
            description =
                    "live says whether one live delegation covers all subjects, all countries and the amount; missing"
                            + " says what the nearest one lacks. A province asks about itself.")
    @APIResponse(
            responseCode = "200",
            description = "Yes with the delegation, or no with what is missing",
            content = @Content(schema = @Schema(implementation = CheckView.class)))
    @Parameter(
            name = "province",
            in = ParameterIn.QUERY,
            required = true,
            description = "Who acts, ISO 3166-2",
            example = "IR-03")
    @Parameter(
            name = "subject",
            in = ParameterIn.QUERY,
            description = "Codes of subject areas; one delegation has to cover all of them",
            example = "tourism")
    @Parameter(
            name = "country",
            in = ParameterIn.QUERY,
            description = "ISO 3166-1 alpha-2, none for acts at home; one delegation has to cover all of them",
            example = "AZ")
    @Parameter(
            name = "amount",
            in = ParameterIn.QUERY,
            description = "What the act commits, at most 18 digits before and 2 after the point; none when no money is",
            example = "1250000.00")
    @Parameter(
            name = "currency",
            in = ParameterIn.QUERY,
            description = "Of the amount, ISO 4217; IRR when left out",
            example = "USD")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            description = "The day of the act, either calendar; today when left out",
            example = "1404-08-21")
    @Parameter(
            name = "act",
            in = ParameterIn.QUERY,
            description = "Urn of the act: its own reservation does not count against it",
            example = "urn:peyvand:agreement:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    public Response check(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        CheckQuestion act = CheckQuestion.read(parameters, register, service.today());
        parameters.check();
        return Response.ok(service.check(act, caller.get()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
