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
import ir.peyvand.kit.reference.Province;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.table.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/provinces")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference", description = ReferenceLists.DESCRIPTION)
@CachedReference
class ProvinceResource {

    private final ReferenceRegister register;
    private final ReferenceLists lists;

    ProvinceResource(ReferenceRegister register, ReferenceLists lists) {
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
            operationId = "listProvinces",
            summary = "The 31 provinces",
            description = "All provinces of Iran with capital, borders and neighbours, in the order of their codes.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Those whose code, name or alias holds these letters, however they are spelt",
            example = "اذربايجان")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
    public Page<Province> list() {
        return lists.page(register.provinces());
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
    @Operation(operationId = "getProvince", summary = "One province", description = "By its exact code.")
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    public Province one(@PathParam("code") @Parameter(description = "The code", example = "IR-03") String code) {
        return register.provinces().find(code).orElseThrow(Problems::notFound);
    }
}
