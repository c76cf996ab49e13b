package ir.peyvand.agreements.authority;

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
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The authority of signatures over HTTP. */
@Path("/api/v1/agreements")
@Tag(name = "authority", description = "Whether there was a live delegation when an agreement was signed")
@Produces(MediaType.APPLICATION_JSON)
public class AuthorityResource {

    private final AuthorityService service;
    private final CurrentCaller caller;

    AuthorityResource(AuthorityService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/authority")
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
            operationId = "getAgreementAuthority",
            summary = "The authority that an agreement was signed by",
            description =
                    "What meetings-service said when the agreement was signed; not-checked when the check was off,"
                            + " authority-not-confirmed with the reason when it was signed all the same. It never changes. 404"
                            + " before the agreement is signed. Amendments that commit more money are asked about in the same"
                            + " way and stand beside it.")
    public AuthorityView find(@RestPath String id) {
        return service.find(id, caller.get());
    }
}
