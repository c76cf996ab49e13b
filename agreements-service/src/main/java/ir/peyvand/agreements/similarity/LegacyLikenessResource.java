package ir.peyvand.agreements.similarity;

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
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Old documents that say the same, over HTTP. */
@Path("/api/v1/legacy-documents/{id}/similar")
@Tag(name = "similarity", description = "Agreements that say the same, however they are worded")
@Produces(MediaType.APPLICATION_JSON)
public class LegacyLikenessResource {

    private final LegacyLikenessService service;
    private final CurrentCaller caller;

    LegacyLikenessResource(LegacyLikenessService service, CurrentCaller caller) {
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
            operationId = "listSimilarLegacyDocuments",
            summary = "Old documents that are like one of them",
            description =
                    "The most alike first, at most ten, of the same province and as far as the caller may know of them. The"
                            + " score is explained by its parts; what either side does not tell counts for nothing.")
    public LegacyLikenessView similar(@RestPath String id) {
        return service.like(id, caller.get());
    }
}
