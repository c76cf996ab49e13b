package ir.peyvand.agreements.agreement;

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

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.page.ListAnswers;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.table.ListTable;
import ir.peyvand.kit.table.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of agreements over HTTP. */
@Path("/api/v1/agreements")
@Tag(name = "agreements")
public class AgreementListResource implements AgreementListParameters {

    private final AgreementLists lists;
    private final AgreementParameters reading;
    private final CurrentCaller caller;

    AgreementListResource(AgreementLists lists, AgreementParameters reading, CurrentCaller caller) {
        this.lists = lists;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
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
            operationId = "listAgreements",
            summary = "Agreements",
            description =
                    "The newest first, or with q the most relevant. Filters take several values (a,b or repeated): any of them fits, and all filters"
                            + " hold together. CSV and XLSX hold everything that matches, or the first limit of it."
                            + " Dashboards see what was signed, its public fields only.")
    @APIResponse(
            responseCode = "200",
            description = "A page of what the caller may see",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementPageView.class)),
                @Content(mediaType = TableFormat.CSV_MEDIA_TYPE),
                @Content(mediaType = TableFormat.XLSX_MEDIA_TYPE)
            })
    @Override
    public Response list(UriInfo uri, HttpHeaders headers) {
        var parameters = new Parameters(uri.getQueryParameters());
        AgreementQuery query = reading.read(parameters);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        Caller asking = caller.get();
        var table = new ListTable(
                "agreements",
                AgreementTable::open,
                (rows, most) ->
                        lists.export(query, most, asking, agreement -> rows.row(AgreementTable.row(agreement))));
        return ListAnswers.pageOrTable(
                uri,
                headers,
                page,
                table,
                identity -> lists.page(query, identity, page, asking),
                AgreementPageView::from);
    }
}
