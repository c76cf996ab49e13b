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
import ir.peyvand.kit.reference.Product;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.table.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/products")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference", description = ReferenceLists.DESCRIPTION)
@CachedReference
class ProductResource {

    private static final Map<String, Integer> LEVELS = new TreeMap<>(Map.of("2", 2, "4", 4, "6", 6));

    private final ReferenceRegister register;
    private final ReferenceLists lists;

    ProductResource(ReferenceRegister register, ReferenceLists lists) {
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
            operationId = "listProducts",
            summary = "Goods",
            description = "Goods of the Harmonized System in three levels, in the order of their codes.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Those whose code, name or alias holds these letters, however they are spelt",
            example = "پسته")
    @Parameter(
            name = "parent",
            in = ParameterIn.QUERY,
            description = "Those one level below these codes, several by comma",
            example = "08")
    @Parameter(
            name = "level",
            in = ParameterIn.QUERY,
            description = "2 chapters, 4 headings, 6 subheadings; several by comma",
            example = "4")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
    public Page<Product> list() {
        var parameters = lists.parameters();
        var parents = parameters.codes("parent", "product", register.products()::contains);
        var levels = parameters.choices("level", LEVELS);
        var products = NameSearch.in(register.products().all(), parameters).stream()
                .filter(product ->
                        parents.isEmpty() || (product.parent() != null && parents.contains(product.parent())))
                .filter(product -> levels.isEmpty() || levels.contains(product.level()))
                .toList();
        return lists.page(products, parameters);
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
    @Operation(operationId = "getProduct", summary = "One good", description = "By its exact code.")
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    public Product one(@PathParam("code") @Parameter(description = "The code", example = "080212") String code) {
        return register.products().find(code).orElseThrow(Problems::notFound);
    }
}
