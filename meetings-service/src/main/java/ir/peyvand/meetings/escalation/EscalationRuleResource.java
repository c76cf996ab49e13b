package ir.peyvand.meetings.escalation;

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
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.time.DateText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The ladders over HTTP. */
@Path("/api/v1/escalation-rules")
@Tag(name = "escalation-rules", description = "The ladders that late resolutions climb: rules with effective dates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EscalationRuleResource {

    private final EscalationRuleService service;
    private final CurrentCaller caller;

    EscalationRuleResource(EscalationRuleService service, CurrentCaller caller) {
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
            operationId = "listEscalationRules",
            summary = "The ladders with their steps",
            description =
                    "Past, present and to come, by ladder and day. A resolution climbs by the rule that held on the day"
                            + " of its deadline; one whose ladder is not known climbs the ladder default.")
    @Parameter(
            name = "ladder",
            in = ParameterIn.QUERY,
            description = "The words that resolutions name",
            example = "provincial-council")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = String.class, format = "date"),
            description = "A day of either calendar on which they hold",
            example = "2026-12-31")
    public Page<EscalationRule> list(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        Set<String> ladders = parameters.codes("ladder", "ladder", word -> word.matches("[a-z][a-z0-9-]{1,59}"));
        Optional<LocalDate> on = parameters.parsed("on", DateText::parse);
        parameters.check();
        return Page.all(service.rules(ladders, on));
    }

    @GET
    @Path("/{id}")
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
            operationId = "getEscalationRule",
            summary = "One rule",
            description = "Every escalation names the rule by which it was taken.")
    public EscalationRule find(@RestPath String id) {
        return service.find(id);
    }

    @POST
    @RepeatableWrite
    @RolesAllowed(OPERATOR)
    @Operation(
            operationId = "setEscalationRule",
            summary = "Set a ladder from a day on",
            description =
                    "It ends the rule of the ladder that held before and replaces those that were to come. Past rules"
                            + " are never rewritten: what began to climb under a rule goes on under it.")
    @APIResponse(
            responseCode = "201",
            description = "The rule",
            content = @Content(schema = @Schema(implementation = EscalationRule.class)))
    public Response set(@NotNull @Valid SetEscalationRule request) {
        EscalationRule rule = service.set(request, caller.get());
        return Response.created(URI.create("/api/v1/escalation-rules/" + rule.id()))
                .entity(rule)
                .build();
    }
}
