package ir.peyvand.agreements.expiry;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of reminders over HTTP. */
@Path("/api/v1/reminder-rules")
@Tag(name = "reminders", description = "When agreements are brought to mind before their validity ends")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReminderRuleResource {

    private final ExpiryService service;
    private final CurrentCaller caller;

    ReminderRuleResource(ExpiryService service, CurrentCaller caller) {
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
            operationId = "listReminderRules",
            summary = "On which days agreements are brought to mind",
            description = "Past, present and to come. A reminder is a row \"expiring\" of the change feed; what expires"
                    + " soon is listed by the agreements' filter expiringWithin.")
    public Page<ReminderRule> rules() {
        return Page.all(service.rules());
    }

    @POST
    @RepeatableWrite
    @RolesAllowed(OPERATOR)
    @Operation(
            operationId = "setReminderRule",
            summary = "Begin or end a reminder on a day",
            description = "Rules that were to come for the same number of days are replaced.")
    @APIResponse(
            responseCode = "200",
            description = "All rules",
            content = @Content(schema = @Schema(implementation = ReminderRulesView.class)))
    public Response set(@NotNull @Valid SetReminderRule request) {
        return Response.ok(ReminderRulesView.of(service.set(request, caller.get())))
                .build();
    }
}
