package ir.peyvand.agreements.review;

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
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of reviews over HTTP. */
@Path("/api/v1/review-rules")
@Tag(name = "reviews", description = "Legal and protocol review of agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewRuleResource {

    private final ReviewRuleService service;
    private final CurrentCaller caller;

    ReviewRuleResource(ReviewRuleService service, CurrentCaller caller) {
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
            operationId = "listReviewRules",
            summary = "Which reviews agreements need",
            description = "By kind, level and beginning. With on those that hold on that day, else all that ever held.")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = String.class, format = "date"),
            description = "A day of either calendar",
            example = "2026-01-01")
    public Page<ReviewRule> list(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        Optional<LocalDate> on = parameters.parsed("on", DateText::parse);
        parameters.check();
        return service.list(on);
    }

    @POST
    @RepeatableWrite
    @RolesAllowed(OPERATOR)
    @Operation(
            operationId = "addReviewRule",
            summary = "Add a rule of reviews",
            description =
                    "From today or a later day on it replaces the rule of the same kind and level, which ends the day"
                            + " before. Tasks that exist keep their deadline. 409 when a later rule is known already.")
    @APIResponse(
            responseCode = "201",
            description = "The rule",
            content = @Content(schema = @Schema(implementation = ReviewRule.class)))
    public Response add(@NotNull @Valid AddReviewRule rule) {
        return Response.status(Response.Status.CREATED)
                .entity(service.add(rule, caller.get()))
                .build();
    }
}
