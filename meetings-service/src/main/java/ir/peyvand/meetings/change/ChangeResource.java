package ir.peyvand.meetings.change;

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
import ir.peyvand.kit.change.ChainReport;
import ir.peyvand.kit.change.ChangeAnswers;
import ir.peyvand.kit.change.ChangePage;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What has changed here since a reader last asked. */
@Path("/api/v1/meetings/changes")
@Tag(name = "changes", description = "Change feeds, for mirrors")
@Produces(MediaType.APPLICATION_JSON)
public class ChangeResource {

    private final ChangeAnswers answers;
    private final CurrentCaller caller;

    ChangeResource(ChangeAnswers answers, CurrentCaller caller) {
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
            operationId = "listMeetingChanges",
            summary = "Changes of meetings after a number",
            description =
                    "Oldest first, as far as the caller may know of the records. A row with deleted=true means that"
                            + " the record no longer exists for the caller. Numbers increase but are not consecutive. Begin with"
                            + " after=0 and go on with the next of each answer; a mirror reads the record of each urn anew.")
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0", defaultValue = "0"),
            description = "The number after which to read",
            example = "0")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"),
            description = "Rows in the answer")
    public ChangePage changes(UriInfo uri) {
        return answers.page(uri, AudienceVisibility.changes(caller.get()));
    }

    @GET
    @Path("/verification")
    @RolesAllowed(AUDITOR)
    @Operation(
            operationId = "verifyMeetingChanges",
            summary = "Verify the audit trail of meetings",
            description =
                    "Computes the chain of hashes again from the first row. Keep a copy of lastHash outside: a trail"
                            + " rewritten from the beginning no longer shows it.")
    public ChainReport verification() {
        return answers.verification();
    }
}
