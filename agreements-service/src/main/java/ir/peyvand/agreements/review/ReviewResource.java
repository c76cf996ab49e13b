package ir.peyvand.agreements.review;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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

/** Reviews over HTTP. */
@Path("/api/v1/reviews")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private final ReviewService service;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    ReviewResource(ReviewService service, ReferenceRegister register, CurrentCaller caller) {
        this.service = service;
        this.register = register;
        this.caller = caller;
    }

    @GET
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
            operationId = "listReviews",
            summary = "Tasks of review",
            description = "The most urgent first: by deadline. Of agreements that the caller sees. Filters take several"
                    + " values (a,b or repeated): any of them fits, and all filters hold together.")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "legal, protocol", example = "legal")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "open, taken, approved, returned, cancelled",
            example = "open")
    @Parameter(
            name = "level",
            in = ParameterIn.QUERY,
            description = "Of the agreement: domestic, foreign-sub-national, foreign-national",
            example = "foreign-sub-national")
    @Parameter(
            name = "leadProvince",
            in = ParameterIn.QUERY,
            description = "The province that keeps the agreement: ISO 3166-2",
            example = "IR-09")
    @Parameter(
            name = "overdue",
            in = ParameterIn.QUERY,
            description = "true: the deadline has passed without a decision",
            example = "true")
    @Parameter(
            name = "mine",
            in = ParameterIn.QUERY,
            description = "true: those that the caller has taken",
            example = "false")
    @Parameter(
            name = "dueTo",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = String.class, format = "date"),
            description = "Those with a deadline up to this day, of either calendar",
            example = "2026-12-31")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<ReviewView> list(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        ReviewQuery query = ReviewQuery.read(parameters, register);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(query, page, caller.get());
    }

    @GET
    @Path("/{id}")
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
            operationId = "getReview",
            summary = "A review with its findings",
            description = "Whoever sees the agreement sees its reviews; those who see only its public fields do not.")
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response find(@RestPath String id, @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        ReviewView view = service.find(id, caller.get());
        return Version.found(ifNoneMatch, view, view.version());
    }

    static Response withTag(ReviewView view) {
        return Version.tagged(Response.ok(view), view.version());
    }
}
