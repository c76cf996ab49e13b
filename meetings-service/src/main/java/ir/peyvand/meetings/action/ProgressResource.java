package ir.peyvand.meetings.action;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How far resolutions are, over HTTP: one by one, and rolled up by who decided, where and in which working group. */
@Path("/api/v1/resolutions")
@Tag(name = "actions")
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {

    private final ProgressService service;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    ProgressResource(ProgressService service, ReferenceRegister register, CurrentCaller caller) {
        this.service = service;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/progress")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getResolutionProgress",
            summary = "How far a resolution is",
            description = "The weighted sum of its actions, and what each of them brings.")
    public ProgressView progress(@RestPath String id) {
        return service.of(id, caller.get());
    }

    @GET
    @Path("/progress")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getProgressTotals",
            summary = "How far resolutions are, rolled up",
            description =
                    "Of the resolutions that the caller may know of, those that were adopted and hold: by deciding body,"
                            + " meeting or working group, each resolution by its weight. Sums are exact.")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "body, meeting or working-group", example = "meeting")
    @Parameter(
            name = "meeting",
            in = ParameterIn.QUERY,
            description = "Only those of this meeting: its id",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "body",
            in = ParameterIn.QUERY,
            description = "Only those that this body decided: its id",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "province",
            in = ParameterIn.QUERY,
            description = "Only those that concern this province: ISO 3166-2",
            example = "IR-03")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Page<ProgressTotal> totals(UriInfo uri) {
        var parameters = new Parameters(uri.getQueryParameters());
        ProgressGrouping by = parameters.choice("by", ProgressGrouping.BY_CODE).orElse(ProgressGrouping.BODY);
        var scope = new ProgressScope(
                parameters.parsed("meeting", UUID::fromString),
                parameters.parsed("body", UUID::fromString),
                province(parameters));
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.totals(by, scope, page, caller.get());
    }

    private Optional<String> province(Parameters parameters) {
        Optional<String> code = parameters.text("province", 10);
        if (code.isPresent() && !register.provinces().contains(code.get())) {
            parameters.refuse("province", "unknown-province", "این استان شناخته نیست", "The province is not known");
        }
        return code;
    }
}
