package ir.peyvand.meetings.merger;

import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
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

/** Offers to merge axes over HTTP. */
@Path("/api/v1/axes/{id}/merge-offers")
@Tag(
        name = "axis-mergers",
        description = "One problem of several provinces becomes one axis that all of them stand behind")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MergeOfferResource {

    private final MergeOfferService service;
    private final CurrentCaller caller;

    MergeOfferResource(MergeOfferService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "offerMerger",
            summary = "Offer to merge another axis into this one",
            description =
                    "By an office that stands behind either, or by the committee. The sponsors of both then know of the offer,"
                            + " with the titles and provinces of both, and each of them has to agree. The office that offers"
                            + " has agreed.")
    @APIResponse(
            responseCode = "201",
            description = "The offer",
            content = @Content(schema = @Schema(implementation = MergeOfferView.class)))
    public Response offer(@RestPath String id, @NotNull @Valid OfferMerger request) {
        MergeOfferView view = service.offer(id, request, caller.get());
        return withTag(Response.created(URI.create("/api/v1/axes/" + id + "/merge-offers/" + view.id())), view);
    }

    @GET
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listMergeOffers",
            summary = "Offers to merge an axis with another one",
            description =
                    "Newest first, from either side, as far as the caller may know of them: the sponsors of both do.")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<MergeOfferView> list(@RestPath String id, UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(id, page, caller.get());
    }

    @GET
    @Path("/{offer}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getMergeOffer",
            summary = "One offer, with its score explained and who has agreed",
            description = "Under either of the two axes.")
    @APIResponse(
            responseCode = "200",
            description = "The offer; its ETag is needed to answer it",
            content = @Content(schema = @Schema(implementation = MergeOfferView.class)))
    public Response find(
            @RestPath String id,
            @RestPath String offer,
            @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        MergeOfferView view = service.find(id, offer, caller.get());
        return Version.found(ifNoneMatch, view, view.version());
    }

    @POST
    @Path("/{offer}/accept")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "acceptMerger",
            summary = "Agree to a merger",
            description =
                    "By an office of a province that stands behind either axis. When the last one agrees, the other axis goes on"
                            + " in this one, with every sponsor and every original text.")
    @APIResponse(
            responseCode = "200",
            description = "The offer",
            content = @Content(schema = @Schema(implementation = MergeOfferView.class)))
    public Response accept(
            @RestPath String id, @RestPath String offer, @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return withTag(Response.ok(), service.accept(id, offer, ifMatch, caller.get()));
    }

    @POST
    @Path("/{offer}/decline")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "declineMerger",
            summary = "Decline a merger",
            description = "By an office of a province that stands behind either axis, with a reason.")
    @APIResponse(
            responseCode = "200",
            description = "The offer",
            content = @Content(schema = @Schema(implementation = MergeOfferView.class)))
    public Response decline(
            @RestPath String id,
            @RestPath String offer,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndOffer request) {
        return withTag(Response.ok(), service.decline(id, offer, ifMatch, request, caller.get()));
    }

    @POST
    @Path("/{offer}/withdraw")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "withdrawMerger",
            summary = "Take an offer back",
            description = "By an office of the province that made it, or the committee, with a reason.")
    @APIResponse(
            responseCode = "200",
            description = "The offer",
            content = @Content(schema = @Schema(implementation = MergeOfferView.class)))
    public Response withdraw(
            @RestPath String id,
            @RestPath String offer,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndOffer request) {
        return withTag(Response.ok(), service.withdraw(id, offer, ifMatch, request, caller.get()));
    }

    private static Response withTag(Response.ResponseBuilder response, MergeOfferView view) {
        return Version.tagged(response.entity(view), view.version());
    }
}
