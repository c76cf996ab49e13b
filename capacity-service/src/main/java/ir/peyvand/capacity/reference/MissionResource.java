package ir.peyvand.capacity.reference;

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

import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.Mission;
import ir.peyvand.kit.reference.MissionKind;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.table.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/missions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference", description = ReferenceLists.DESCRIPTION)
@CachedReference
class MissionResource {

    private static final Map<String, MissionKind> KINDS = Arrays.stream(MissionKind.values())
            .collect(Collectors.toMap(MissionKind::code, Function.identity(), (one, other) -> one, TreeMap::new));

    private final ReferenceRegister register;
    private final ReferenceLists lists;

    MissionResource(ReferenceRegister register, ReferenceLists lists) {
        this.register = register;
        this.lists = lists;
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
            operationId = "listMissions",
            summary = "Missions",
            description = "Embassies and consulates general of Iran, in the order of their codes.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Those whose code, name or alias holds these letters, however they are spelt",
            example = "آنکارا")
    @Parameter(
            name = "country",
            in = ParameterIn.QUERY,
            description = "Those in these countries: ISO 3166-1 alpha-2, several by comma",
            example = "TR")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "embassy, consulate-general; several by comma",
            example = "embassy")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
    public Page<Mission> list() {
        var parameters = lists.parameters();
        var countries = parameters.codes("country", "country", register.countries()::contains);
        var kinds = parameters.choices("kind", KINDS);
        var missions = NameSearch.in(register.missions().all(), parameters).stream()
                .filter(mission -> countries.isEmpty() || countries.contains(mission.country()))
                .filter(mission -> kinds.isEmpty() || kinds.contains(mission.kind()))
                .toList();
        return lists.page(missions, parameters);
    }

    @GET
    @Path("{code}")
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
    @Operation(operationId = "getMission", summary = "One mission", description = "By its exact code.")
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    public Mission one(@PathParam("code") @Parameter(description = "The code", example = "EMB-TR-ANK") String code) {
        return register.missions().find(code).orElseThrow(Problems::notFound);
    }
}
