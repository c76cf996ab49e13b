package ir.peyvand.meetings.consent;

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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Consents to joint sessions over HTTP. */
@Path("/api/v1/meetings/{id}/consents")
@Tag(name = "consents", description = "Consent of head and secretary of every council to a joint session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsentResource {

    private final ConsentService service;
    private final CurrentCaller caller;

    ConsentResource(ConsentService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listConsents",
            summary = "Who has consented to a joint session",
            description = "Oldest first, with what was withdrawn.")
    public Page<ConsentView> list(@RestPath String id) {
        return Page.all(service.list(id, caller.get()));
    }

    @GET
    @Path("/missing")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listMissingConsents",
            summary = "Who has not consented to a joint session yet",
            description = "Council and seat; none when it may be called.")
    public Page<MissingConsent> missing(@RestPath String id) {
        return Page.all(service.missing(id, caller.get()));
    }

    @POST
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "giveConsent",
            summary = "Consent to a joint session",
            description =
                    "Until it is called. The governorate of a council's province speaks for its head, the secretariat"
                            + " for its secretary.")
    @APIResponse(
            responseCode = "201",
            description = "The consent",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public Response give(@RestPath String id, @NotNull @Valid GiveConsent request) {
        ConsentView view = service.give(id, request, caller.get());
        return Response.created(URI.create("/api/v1/meetings/" + view.meeting() + "/consents"))
                .entity(view)
                .build();
    }

    @POST
    @Path("/{consent}/withdraw")
    @RepeatableWrite
    @RolesAllowed({GOVERNORATE, SECRETARIAT})
    @Operation(
            operationId = "withdrawConsent",
            summary = "Withdraw a consent",
            description = "By the seat that gave it, until the session is called. It stays listed, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The consent",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public Response withdraw(@RestPath String id, @RestPath String consent, @NotNull @Valid WithdrawConsent request) {
        return Response.ok(service.withdraw(id, consent, request, caller.get())).build();
    }
}
