package ir.peyvand.meetings.referral;

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
import java.net.URI;
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

/** Referrals over HTTP; what becomes of them is {@code ReferralMoveResource}, lists are {@code ReferralListResource}. */
@Path("/api/v1/referrals")
@Tag(name = "referrals", description = "What bodies pass on to others, up and across, and what became of it there")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralResource {

    private final ReferralService service;
    private final CurrentCaller caller;

    ReferralResource(ReferralService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getReferral",
            summary = "One referral",
            description = "By its id or its reference, with the present state of what the recipient goes on with.")
    @APIResponse(
            responseCode = "200",
            description = "The record; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response find(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        ReferralView view = service.find(id, caller.get());
        // What the recipient goes on with changes, and the day passes, without a new version of the referral.
        boolean still = view.followUp() == null && view.dueOn() == null;
        if (still && Version.isKnown(ifNoneMatch, Long.toString(view.version()))) {
            return Response.notModified(Version.tag(view.version())).build();
        }
        return withTag(view);
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "referRecord",
            summary = "Refer a record",
            description =
                    "From a body to another one of the register or to somebody outside, by an office of the body. A"
                            + " matter does not come back: when it has passed through the recipient, directly or as what"
                            + " he has made of it since, the answer is 409 with the way it has gone.")
    @APIResponse(
            responseCode = "201",
            description = "The referral that was sent",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response refer(@NotNull @Valid ReferRecord request) {
        ReferralView view = service.refer(request, caller.get());
        return withTag(Response.created(URI.create(view.href())), view);
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listReferralRevisions",
            summary = "What happened to a referral",
            description = "Newest first, with the reasons.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<RevisionView> revisions(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.revisions(id, page, caller.get());
    }

    static Response withTag(ReferralView view) {
        return withTag(Response.ok(), view);
    }

    private static Response withTag(Response.ResponseBuilder response, ReferralView view) {
        return Version.tagged(response.entity(view), view.version());
    }
}
