package ir.peyvand.capacity.origin;

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
import ir.peyvand.kit.origin.ReferenceAnswers;
import ir.peyvand.kit.origin.ReferencesView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The links of this service's records, for whoever walks a thread. */
@Path("/api/v1/capacity/references")
@Tag(name = "threads", description = "Where a record came from and what became of it")
@Produces(MediaType.APPLICATION_JSON)
public class ReferenceResource {

    private final ReferenceAnswers answers;
    private final CurrentCaller caller;

    ReferenceResource(ReferenceAnswers answers, CurrentCaller caller) {
        this.answers = answers;
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
            operationId = "listCapacityReferences",
            summary = "What this service knows about records of any service: themselves, and what cites them",
            description =
                    "`records` are those asked for that this service holds, with the names of what they came from;"
                            + " `items` are records of this service that came from one of them. All of it as far as the"
                            + " caller may know of it: for a record that does not exist, and for one that the caller may"
                            + " not know of, the answer is the same. Names of other services' records are shown as they"
                            + " were written; `GET /api/v1/threads/{urn}` walks them all.")
    @Parameter(
            name = "urn",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(maxLength = 4000),
            description = "Names of records, one to fifty: repeated, or with commas between them",
            example = "urn:peyvand:capacity:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "side",
            in = ParameterIn.QUERY,
            schema = @Schema(enumeration = {"origins", "results"}),
            description = "Only where the records came from, or only what became of them; both when left out",
            example = "results")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "Records in items")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "Where the page of items begins")
    public ReferencesView references(UriInfo uri) {
        return answers.answer(uri, caller.get());
    }
}
