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
import ir.peyvand.kit.reference.Country;
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

@Path("/api/v1/countries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference", description = ReferenceLists.DESCRIPTION)
@CachedReference
class CountryResource {

    private final ReferenceRegister register;
    private final ReferenceLists lists;

    CountryResource(ReferenceRegister register, ReferenceLists lists) {
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
            operationId = "listCountries",
            summary = "Countries",
            description =
                    "All countries and territories of ISO 3166-1 with their names and currencies, in the order of their codes.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Those whose code, name or alias holds these letters, however they are spelt",
            example = "ترکیه")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
    public Page<Country> list() {
        return lists.page(register.countries());
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
    @Operation(operationId = "getCountry", summary = "One country", description = "By its exact code.")
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    public Country one(@PathParam("code") @Parameter(description = "The code", example = "TR") String code) {
        return register.countries().find(code).orElseThrow(Problems::notFound);
    }
}
