package ir.peyvand.agreements.similarity;

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

/** Compares drafts with the register, and tells by which rules. */
@Path("/api/v1/agreements/similarity")
@Tag(name = "similarity", description = "Agreements that say the same, however they are worded")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SimilarityResource {

    private final SimilarityService service;
    private final SimilarityRuleService rules;
    private final CurrentCaller caller;

    SimilarityResource(SimilarityService service, SimilarityRuleService rules, CurrentCaller caller) {
        this.service = service;
        this.rules = rules;
        this.caller = caller;
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({
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
            operationId = "compareAgreementDraft",
            summary = "What there is that is like a draft",
            description =
                    "The most alike first, at most ten, as far as the caller may know of them. The score is explained"
                            + " by its parts; what either side does not tell counts for nothing. Nothing is kept.")
    @APIResponse(
            responseCode = "200",
            description = "Candidates with their scores",
            content = @Content(schema = @Schema(implementation = SimilarityView.class)))
    public SimilarityView compare(@NotNull @Valid CompareDraft draft) {
        return service.compare(draft, caller.get());
    }

    @GET
    @Path("/rules")
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
            operationId = "listSimilarityRules",
            summary = "The rules by which likeness is weighed",
            description = "The newest first. A rule holds until the day before the next one.")
    public Page<SimilarityRule> rules() {
        return rules.list();
    }

    @POST
    @Path("/rules")
    @RepeatableWrite
    @RolesAllowed(OPERATOR)
    @Operation(
            operationId = "addSimilarityRule",
            summary = "Weigh likeness otherwise from a day on",
            description = "The weights sum to one. Likenesses that were found before keep the rule they were found by.")
    @APIResponse(
            responseCode = "201",
            description = "The rule",
            content = @Content(schema = @Schema(implementation = SimilarityRule.class)))
    public Response add(@NotNull @Valid AddSimilarityRule request) {
        SimilarityRule rule = rules.add(request, caller.get());
        return Response.created(URI.create("/api/v1/agreements/similarity/rules"))
                .entity(rule)
                .build();
    }
}
