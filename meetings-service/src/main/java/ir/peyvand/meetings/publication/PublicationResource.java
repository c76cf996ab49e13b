package ir.peyvand.meetings.publication;

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
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.audience.AudienceVisibility;
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

/** Public twins over HTTP. */
@Path("/api/v1/publications")
@Tag(name = "publications", description = "What everybody may read of meetings and resolutions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicationResource {

    private final PublicationService service;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    PublicationResource(PublicationService service, ReferenceRegister register, CurrentCaller caller) {
        this.service = service;
        this.register = register;
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
            operationId = "listPublications",
            summary = "Published meetings and resolutions",
            description =
                    "Newest first; drafts and what was taken back only for those whom the record concerns. With q,"
                            + " every word of it stands in title or text, however it is spelt.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words of title and text, up to 300 characters",
            example = "مجوز سرمایه‌گذاری")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "draft, published, unpublished",
            example = "published")
    @Parameter(
            name = "recordKind",
            in = ParameterIn.QUERY,
            description = "meeting or resolution",
            example = "resolution")
    @Parameter(
            name = "province",
            in = ParameterIn.QUERY,
            description = "Whose offices publish it, ISO 3166-2",
            example = "IR-03")
    @Parameter(
            name = "onFrom",
            in = ParameterIn.QUERY,
            description = "Meetings and decisions from this day; either calendar",
            example = "1405-01-01")
    @Parameter(
            name = "onTo",
            in = ParameterIn.QUERY,
            description = "Until this day, included; either calendar",
            example = "1405-12-29")
    @Parameter(
            name = "changedSincePublished",
            in = ParameterIn.QUERY,
            description = "Whether the record says something else today; of records that concern the caller",
            example = "true")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<PublicationView> list(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PublicationQuery query = PublicationQuery.read(parameters, register, AudienceVisibility.of(caller.get()));
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(query, page);
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
            operationId = "getPublication",
            summary = "One public twin",
            description = "Those whom the record concerns also see its name, and whether it has changed since.")
    @APIResponse(
            responseCode = "200",
            description = "The twin; its ETag is needed to change it",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Response find(@RestPath String id) {
        return withTag(Response.ok(), service.find(id, caller.get()));
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "draftPublication",
            summary = "Begin the public twin of a meeting or a resolution",
            description = "By whoever writes the record. A record has one twin.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Response draft(@NotNull @Valid DraftPublication request) {
        PublicationView view = service.draft(request, caller.get());
        return withTag(Response.created(URI.create("/api/v1/publications/" + view.id())), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "editPublication",
            summary = "Write a twin again",
            description = "While it is not published.")
    @APIResponse(
            responseCode = "200",
            description = "The twin",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Response edit(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WritePublication request) {
        return withTag(Response.ok(), service.edit(id, ifMatch, request, caller.get()));
    }

    @POST
    @Path("/{id}/publish")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "publishPublication",
            summary = "Publish a twin",
            description =
                    "A meeting once it is called, a resolution once it is adopted. Publishing again what is published"
                            + " says that it still fits the record.")
    @APIResponse(
            responseCode = "200",
            description = "The twin",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Response publish(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return withTag(Response.ok(), service.publish(id, ifMatch, caller.get()));
    }

    @POST
    @Path("/{id}/unpublish")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "unpublishPublication",
            summary = "Take a twin back",
            description = "With the reason. It no longer exists for the public; mirrors learn that it has gone.")
    @APIResponse(
            responseCode = "200",
            description = "The twin",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Response unpublish(
            @RestPath String id,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid UnpublishPublication request) {
        return withTag(Response.ok(), service.unpublish(id, ifMatch, request, caller.get()));
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listPublicationRevisions",
            summary = "What happened to a twin",
            description = "Newest first, for those whom the record concerns.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<RevisionView> revisions(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.revisions(id, page, caller.get());
    }

    private static Response withTag(Response.ResponseBuilder response, PublicationView view) {
        return Version.tagged(response.entity(view), view.version());
    }
}
