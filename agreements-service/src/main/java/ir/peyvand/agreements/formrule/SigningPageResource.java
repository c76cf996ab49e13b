package ir.peyvand.agreements.formrule;

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
import ir.peyvand.kit.version.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Signing pages over HTTP. */
@Path("/api/v1/agreements")
@Tag(name = "form")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SigningPageResource {

    private final SigningPageService service;
    private final CurrentCaller caller;

    SigningPageResource(SigningPageService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/signing-pages/{language}")
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
            operationId = "getSigningPage",
            summary = "The signing page of a copy",
            description =
                    "One per language of the agreement; empty, with the ETag \"0\", until somebody has written it."
                            + " Names of persons are shown by role.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(schema = @Schema(implementation = SigningPageView.class)))
    public Response find(
            @RestPath String id,
            @RestPath String language,
            @Nullable @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        SigningPageView view = service.find(id, language, caller.get());
        return Version.found(ifNoneMatch, view, view.version());
    }

    @PUT
    @Path("/{id}/signing-pages/{language}")
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION})
    @Operation(
            operationId = "writeSigningPage",
            summary = "Write the signing page of a copy",
            description =
                    "While the agreement is being written: city, both dates, who signs and on which side. The form"
                            + " check reads it.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(schema = @Schema(implementation = SigningPageView.class)))
    public Response write(
            @RestPath String id,
            @RestPath String language,
            @Nullable @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SigningPage page) {
        return withTag(service.write(id, language, ifMatch, page, caller.get()));
    }

    private static Response withTag(SigningPageView view) {
        return Version.tagged(Response.ok(view), view.version());
    }
}
