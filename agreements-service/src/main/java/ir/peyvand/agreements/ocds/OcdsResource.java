package ir.peyvand.agreements.ocds;

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

import ir.peyvand.agreements.agreement.AgreementParameters;
import ir.peyvand.agreements.agreement.AgreementQuery;
import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.page.ListAnswers;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.version.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
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

/** Agreements as releases of the Open Contracting Data Standard, over HTTP. */
@Path("/api/v1/agreements")
@Tag(name = "releases", description = "Agreements in the form of the Open Contracting Data Standard 1.1")
@Produces(MediaType.APPLICATION_JSON)
public class OcdsResource {

    private final OcdsService service;
    private final AgreementParameters reading;
    private final CurrentCaller caller;

    OcdsResource(OcdsService service, AgreementParameters reading, CurrentCaller caller) {
        this.service = service;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/ocds")
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
            operationId = "getAgreementRelease",
            summary = "One agreement as a release",
            description =
                    "By its id or its reference, in the form of OCDS 1.1: what the caller may see of it and nothing more.")
    @APIResponse(
            responseCode = "200",
            description = "The release",
            content = @Content(schema = @Schema(implementation = OcdsRelease.class)))
    public Response release(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        OcdsRelease release = service.release(id, caller.get());
        // the id ends with the version of the record
        String version = release.id().substring(release.ocid().length() + 1);
        if (Version.isKnown(ifNoneMatch, version)) {
            return Response.notModified(version).build();
        }
        return Response.ok(release)
                .tag(version)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @GET
    @Path("/releases")
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
            operationId = "listAgreementReleases",
            summary = "Agreements as a release package",
            description =
                    "The newest first, page by page: links.next leads on. Filters are those of the list of agreements.")
    @APIResponse(
            responseCode = "200",
            description = "A package of what the caller may see",
            content = @Content(schema = @Schema(implementation = OcdsReleasePackage.class)))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Kinds of document, several by comma",
            example = "mou")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "States, as far as the caller sees them",
            example = "in-force")
    @Parameter(
            name = "province",
            in = ParameterIn.QUERY,
            description = "Any province involved: ISO 3166-2",
            example = "IR-10")
    @Parameter(
            name = "country",
            in = ParameterIn.QUERY,
            description = "Any country involved: ISO 3166-1 alpha-2",
            example = "AZ")
    @Parameter(
            name = "subjectArea",
            in = ParameterIn.QUERY,
            description = "Codes of the reference data",
            example = "tourism")
    @Parameter(
            name = "modifiedSince",
            in = ParameterIn.QUERY,
            description = "A moment (ISO 8601) or a day of either calendar",
            example = "1404-08-21")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Response releases(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        AgreementQuery query = reading.read(parameters);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return Response.ok(service.releases(query, ListAnswers.identity(uri), page, filters(uri), caller.get()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static String filters(UriInfo uri) {
        String query =
                uri.getRequestUriBuilder().replaceQueryParam("cursor").build().getRawQuery();
        return Optional.ofNullable(query).orElse("");
    }
}
