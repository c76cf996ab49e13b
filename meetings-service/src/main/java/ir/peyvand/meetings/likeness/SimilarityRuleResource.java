package ir.peyvand.meetings.likeness;

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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules by which the likeness of axes is weighed, over HTTP. */
@Path("/api/v1/axes/similarity-rules")
@Tag(name = "axis-likeness", description = "The same problem in several provinces, however it is worded")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SimilarityRuleResource {

    private final SimilarityRuleService rules;
    private final CurrentCaller caller;

    SimilarityRuleResource(SimilarityRuleService rules, CurrentCaller caller) {
        this.rules = rules;
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
            operationId = "listAxisSimilarityRules",
            summary = "The rules by which the likeness of axes is weighed",
            description = "The newest first. A rule holds until the day before the next one.")
    public Page<SimilarityRule> rules() {
        return rules.list();
    }

    @POST
    @RepeatableWrite
    @RolesAllowed(OPERATOR)
    @Operation(
            operationId = "addAxisSimilarityRule",
            summary = "Weigh the likeness of axes otherwise from a day on",
            description = "The weights sum to one. Offers that were made before keep their score.")
    @APIResponse(
            responseCode = "201",
            description = "The rule",
            content = @Content(schema = @Schema(implementation = SimilarityRule.class)))
    public Response add(@NotNull @Valid AddSimilarityRule request) {
        SimilarityRule rule = rules.add(request, caller.get());
        return Response.created(URI.create("/api/v1/axes/similarity-rules"))
                .entity(rule)
                .build();
    }
}
