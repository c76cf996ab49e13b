package ir.peyvand.meetings.referral;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.page.ListAnswers;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of referrals over HTTP. */
@Path("/api/v1/referrals")
@Tag(name = "referrals")
public class ReferralListResource {

    private final ReferralLists lists;
    private final ReferenceRegister register;
    private final CurrentCaller caller;

    ReferralListResource(ReferralLists lists, ReferenceRegister register, CurrentCaller caller) {
        this.lists = lists;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listReferrals",
            summary = "Referrals",
            description =
                    "Newest first: those of matters that have passed through the caller's province, and of what belongs to"
                            + " a meeting in which the caller takes part. CSV and XLSX hold everything that matches, or the"
                            + " first limit of it.")
    @APIResponse(
            responseCode = "200",
            description = "A page of what the caller may see",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ReferralPageView.class)),
                @Content(mediaType = TableFormat.CSV_MEDIA_TYPE),
                @Content(mediaType = TableFormat.XLSX_MEDIA_TYPE)
            })
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "States, several by comma", example = "sent")
    @Parameter(
            name = "fromBody",
            in = ParameterIn.QUERY,
            description = "Id of the body that refers",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "toBody",
            in = ParameterIn.QUERY,
            description = "Id of the recipient",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a11")
    @Parameter(
            name = "province",
            in = ParameterIn.QUERY,
            description = "Provinces that it concerns: ISO 3166-2",
            example = "IR-03")
    @Parameter(
            name = "fromProvince",
            in = ParameterIn.QUERY,
            description = "Provinces whose offices refer",
            example = "IR-03")
    @Parameter(
            name = "toProvince",
            in = ParameterIn.QUERY,
            description = "Provinces whose offices answer",
            example = "IR-24")
    @Parameter(
            name = "subject",
            in = ParameterIn.QUERY,
            description = "Names of the referred records",
            example = "urn:peyvand:resolution:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "overdue",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.BOOLEAN),
            description = "Whether the recipient is late with the answer",
            example = "true")
    @Parameter(
            name = "modifiedSince",
            in = ParameterIn.QUERY,
            description = "A moment (ISO 8601) or a day of either calendar",
            example = "2026-01-01T00:00:00Z")
    @Parameter(
            name = "facets",
            in = ParameterIn.QUERY,
            description = "Members to count by: status, fromBody, toBody, toProvince",
            example = "status")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public Response list(UriInfo uri, HttpHeaders headers) {
        var parameters = new Parameters(uri.getQueryParameters());
        ReferralQuery query = ReferralQuery.read(parameters, register);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        Caller asking = caller.get();
        var table = new ListTable(
                "referrals",
                ReferralTable::open,
                (rows, most) -> lists.export(
                        query, most, asking, (referral, bodies) -> rows.row(ReferralTable.row(referral, bodies))));
        return ListAnswers.pageOrTable(
                uri,
                headers,
                page,
                table,
                identity -> lists.page(query, identity, page, asking),
                ReferralPageView::from);
    }
}
