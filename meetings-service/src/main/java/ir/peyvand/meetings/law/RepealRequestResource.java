package ir.peyvand.meetings.law;

import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.PROTOCOL_REVIEWER;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
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

/** Requests to repeal or amend laws over HTTP. */
@Path("/api/v1/obstructive-laws/repeal-requests")
@Tag(name = "obstructive-laws", description = "What stands in the way, of whom, and the requests to repeal or amend it")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RepealRequestResource {

    private final RepealRequestService service;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    RepealRequestResource(RepealRequestService service, ReferenceRegister register, CurrentCaller caller) {
        this.service = service;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listRepealRequests",
            summary = "Requests to repeal or amend laws",
            description = "Newest first, as far as the caller may know of them.")
    @Parameter(
            name = "province",
            in = ParameterIn.QUERY,
            description = "Whose secretariat asks, ISO 3166-2",
            example = "IR-03")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "drafted, submitted, under-consideration, accepted, rejected, withdrawn, enacted",
            example = "submitted")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<RepealRequestView> list(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        Set<String> provinces = parameters.codes("province", "province", register.provinces()::contains);
        Set<String> statuses = parameters.codes("status", "status", RepealRequestStatus.BY_CODE::containsKey);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(Optional.empty(), provinces, statuses, page, caller.get());
    }

    @GET
    @Path("/{request}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getRepealRequest",
            summary = "One request",
            description = "With everything that happened to it: answers, their days, advice.")
    @APIResponse(
            responseCode = "200",
            description = "The request; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = RepealRequestView.class)))
    public Response find(
            @RestPath String request, @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        RepealRequestView view = service.find(request, caller.get());
        return Version.isKnown(ifNoneMatch, Long.toString(view.version()))
                ? Response.notModified(Version.tag(view.version())).build()
                : RepealAnswers.changed(view);
    }

    @GET
    @Path("/{request}/revisions")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listRepealRequestRevisions",
            summary = "What a request was",
            description = "Newest first: what it was after each change.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<RevisionView> revisions(@RestPath String request, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.revisions(request, page, caller.get());
    }

    @PUT
    @Path("/{request}")
    @RolesAllowed(SECRETARIAT)
    @Operation(
            operationId = "editRepealRequest",
            summary = "Change the draft of a request",
            description = "By the secretariat of its province, until it is submitted.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = RepealRequestView.class)))
    public Response edit(
            @RestPath String request,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EditRepeal content) {
        return RepealAnswers.changed(service.edit(request, ifMatch, content, caller.get()));
    }

    @POST
    @Path("/{request}/advice")
    @RepeatableWrite
    @RolesAllowed({LEGAL_REVIEWER, PROTOCOL_REVIEWER})
    @Operation(
            operationId = "adviseOnRepealRequest",
            summary = "Advise on a request",
            description = "From its submission until there is an answer; the advice stays with it.")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = RepealRequestView.class)))
    public Response advise(
            @RestPath String request,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AdviseOnRepeal advice) {
        return RepealAnswers.changed(service.advise(request, ifMatch, advice, caller.get()));
    }
}
