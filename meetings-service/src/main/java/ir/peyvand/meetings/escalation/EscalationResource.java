package ir.peyvand.meetings.escalation;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.history.RevisionView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Escalations over HTTP. */
@Path("/api/v1/escalations")
@Tag(name = "escalations", description = "What late resolutions have climbed, step by step")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EscalationResource {

    private final EscalationService service;
    private final EscalationAnswers answers;
    private final ReferenceRegister register;
    private final CurrentCaller caller;
    private final Clock clock;

    EscalationResource(
            EscalationService service,
            EscalationAnswers answers,
            ReferenceRegister register,
            CurrentCaller caller,
            Clock clock) {
        this.service = service;
        this.answers = answers;
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listEscalations",
            summary = "Steps that late resolutions have taken",
            description =
                    "Of resolutions that concern the caller, and those that came to his office. Filters take several"
                            + " values (a,b or repeated): any of them fits, and all filters hold together.")
    @Parameter(
            name = "resolution",
            in = ParameterIn.QUERY,
            description = "Id of a resolution",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "level",
            in = ParameterIn.QUERY,
            description = "owner, secretary, governor, national-secretariat, committee, first-vice-president",
            example = "governor")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "open, answered, passed-on, stopped",
            example = "open")
    @Parameter(
            name = "province",
            in = ParameterIn.QUERY,
            description = "Of the resolution: ISO 3166-2",
            example = "IR-03")
    @Parameter(
            name = "recipient",
            in = ParameterIn.QUERY,
            description = "The office it is with: committee, secretariat:IR-03, governorate:IR-03, mission:EMB-TR-ANK",
            example = "secretariat:IR-03")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description =
                    "newest (when left out): by the day of the step, the latest first. rank: by level, each further sponsor"
                            + " of the axis behind the resolution counting like a level, the highest first",
            example = "rank")
    @Parameter(
            name = "facets",
            in = ParameterIn.QUERY,
            description = "level, status, province, recipient",
            example = "level,status")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<EscalationView> list(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        EscalationQuery query = EscalationQuery.read(parameters, register);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(query, page, caller.get());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getEscalation",
            summary = "A step with its answers",
            description =
                    "For those whom the resolution concerns, and the offices it came to. Its ETag is needed to answer.")
    @APIResponse(
            responseCode = "200",
            description = "The step",
            content = @Content(schema = @Schema(implementation = EscalationView.class)))
    public Response find(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        EscalationView view = service.find(id, caller.get());
        return Version.found(ifNoneMatch, view, view.version());
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listEscalationRevisions",
            summary = "What happened to a step",
            description = "Taken, delegated, answered, passed on, stopped: the last first.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<RevisionView> revisions(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.revisions(id, page, caller.get());
    }

    @POST
    @Path("/{id}/answer")
    @RepeatableWrite
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "answerEscalation",
            summary = "Answer a step",
            description =
                    "By the office it is with. accept-new-plan and object: open → answered; with dueOn, a plan asks for a change of the deadline, which somebody else approves. delegate: the step stays"
                            + " open, and another office has to answer. The ladder goes on until the resolution is done or given up,"
                            + " or another deadline has been approved.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(schema = @Schema(implementation = EscalationView.class)))
    public Response answer(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AnswerEscalation request) {
        return withTag(answers.answer(id, ifMatch, request, caller.get()));
    }

    @POST
    @Path("/run")
    @RepeatableWrite
    @RolesAllowed(OPERATOR)
    @Operation(
            operationId = "runEscalation",
            summary = "Run the clock now",
            description =
                    "Takes every step that is due and stops what has no cause any more, as the clock does every quarter of"
                            + " an hour. complete is false when another instance is at it.")
    public Climb run() {
        return service.climb(clock.instant());
    }

    private static Response withTag(EscalationView view) {
        return Version.tagged(Response.ok(view), view.version());
    }
}
