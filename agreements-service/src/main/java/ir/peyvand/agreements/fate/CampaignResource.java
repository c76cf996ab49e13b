package ir.peyvand.agreements.fate;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.time.DateText;
import ir.peyvand.kit.version.Version;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Campaigns over HTTP. */
@Path("/api/v1/campaigns")
@Tag(name = "campaigns", description = "By when the fate of which old documents has to be determined, and what is left")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CampaignResource {

    private final CampaignService service;
    private final CurrentCaller caller;

    CampaignResource(CampaignService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        MISSION,
        ATTACHE,
        GOVERNORATE,
        SECRETARIAT,
        COMMITTEE,
        LEGAL_REVIEWER,
        PROTOCOL_REVIEWER,
        AUDITOR,
        OPERATOR
    })
    @Operation(
            operationId = "listCampaigns",
            summary = "Campaigns over old documents",
            description = "Newest first: those under which documents of the caller may fall, with its counts.")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "open or closed", example = "open")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<CampaignView> list(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        Set<CampaignStatus> statuses = parameters.choices("status", CampaignStatus.BY_CODE);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(statuses, page, caller.get());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        MISSION,
        ATTACHE,
        GOVERNORATE,
        SECRETARIAT,
        COMMITTEE,
        LEGAL_REVIEWER,
        PROTOCOL_REVIEWER,
        AUDITOR,
        OPERATOR
    })
    @Operation(
            operationId = "getCampaign",
            summary = "One campaign",
            description =
                    "With how many documents it covers and how many of them are undetermined, as far as the caller sees.")
    @APIResponse(
            responseCode = "200",
            description = "The campaign; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public Response find(@RestPath String id) {
        CampaignView view = service.find(id, caller.get());
        return withTag(Response.ok(view), view);
    }

    @GET
    @Path("/{id}/undetermined")
    @RolesAllowed({
        MISSION,
        ATTACHE,
        GOVERNORATE,
        SECRETARIAT,
        COMMITTEE,
        LEGAL_REVIEWER,
        PROTOCOL_REVIEWER,
        AUDITOR,
        OPERATOR
    })
    @Operation(
            operationId = "countUndetermined",
            summary = "What is left of a campaign",
            description =
                    "Documents without a fate at the end of a day, per province or country; today when no day is given."
                            + " Asked for one day after the other it shows how the campaign went.")
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"province", "country"},
                            defaultValue = "province"),
            description = "By what is counted",
            example = "province")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            description = "The day, UTC; either calendar",
            example = "1404-08-21")
    public UndeterminedView undetermined(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        CountedBy by = parameters.choice("by", CountedBy.BY_CODE).orElse(CountedBy.PROVINCE);
        Optional<LocalDate> on = parameters.parsed("on", DateText::parse);
        parameters.check();
        return service.undetermined(id, by, on, caller.get());
    }

    @POST
    @RepeatableWrite
    @RolesAllowed(COMMITTEE)
    @Operation(
            operationId = "createCampaign",
            summary = "Open a campaign",
            description = "Every old document in its scope belongs to it, also those that are registered later.")
    @APIResponse(
            responseCode = "201",
            description = "The campaign",
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public Response create(@NotNull @Valid CreateCampaign request) {
        CampaignView view = service.create(request, caller.get());
        return withTag(
                Response.created(URI.create("/api/v1/campaigns/" + view.id())).entity(view), view);
    }

    @POST
    @Path("/{id}/extend")
    @RepeatableWrite
    @RolesAllowed(COMMITTEE)
    @Operation(
            operationId = "extendCampaign",
            summary = "Put the deadline of a campaign off",
            description = "To a later day, with the reason, which stays in its history.")
    @APIResponse(
            responseCode = "200",
            description = "The campaign",
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public Response extend(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExtendCampaign request) {
        CampaignView view = service.extend(id, ifMatch, request, caller.get());
        return withTag(Response.ok(view), view);
    }

    @POST
    @Path("/{id}/close")
    @RepeatableWrite
    @RolesAllowed(COMMITTEE)
    @Operation(
            operationId = "closeCampaign",
            summary = "End a campaign",
            description = "Its deadline no longer binds; documents that are left keep their open fate.")
    @APIResponse(
            responseCode = "200",
            description = "The campaign",
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public Response close(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        CampaignView view = service.close(id, ifMatch, caller.get());
        return withTag(Response.ok(view), view);
    }

    private static Response withTag(Response.ResponseBuilder response, CampaignView view) {
        return Version.tagged(response, view.version());
    }
}
