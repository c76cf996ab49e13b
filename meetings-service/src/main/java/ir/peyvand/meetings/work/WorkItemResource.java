package ir.peyvand.meetings.work;

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
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
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

/** Work lists over HTTP. */
@Path("/api/v1/work-items")
@Tag(name = "work-items", description = "What somebody has to do: what is due, overdue or waits for an answer")
@Produces(MediaType.APPLICATION_JSON)
public class WorkItemResource {

    private final WorkItemLists lists;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    WorkItemResource(WorkItemLists lists, ReferenceRegister register, CurrentCaller caller) {
        this.lists = lists;
        this.register = register;
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
            operationId = "listWorkItems",
            summary = "What is to be done",
            description =
                    "What is due first comes first; what has no last day comes at the end. Each item links to where it"
                            + " is done. Everybody reads the list of his own office; committee, auditor and operator read that of"
                            + " others with mine=false and assignee. Filters take several values (a,b or repeated): any of them"
                            + " fits, and all filters hold together.")
    @Parameter(
            name = "mine",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"),
            description = "false: the list of the assignees named",
            example = "true")
    @Parameter(
            name = "assignee",
            in = ParameterIn.QUERY,
            description =
                    "With mine=false, whose list: committee, secretariat:IR-03, governorate:IR-03, mission:EMB-TR-ANK")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description =
                    "consent, approval, answer, report, action, evidence, verification, escalation, referral, decision,"
                            + " minutes",
            example = "escalation")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description =
                    "open: everything still to be done; due: of that, what has a last day that has not passed; overdue:"
                            + " what should have been done by now; closed: what is done or no longer called for",
            example = "open")
    @Parameter(
            name = "recordType",
            in = ParameterIn.QUERY,
            description = "What the items are about, such as resolution, escalation, meeting",
            example = "escalation")
    @Parameter(
            name = "dueTo",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = String.class, format = "date"),
            description = "Those with a last day up to this one, of either calendar",
            example = "2026-12-31")
    @Parameter(name = "facets", in = ParameterIn.QUERY, description = "kind", example = "kind")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<WorkItemView> list(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        WorkQuery query = WorkQuery.read(parameters, register);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return lists.page(query, page, caller.get());
    }
}
