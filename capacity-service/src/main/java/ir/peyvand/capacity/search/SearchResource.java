package ir.peyvand.capacity.search;

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

import ir.peyvand.capacity.search.SearchService.FoundPage;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.page.ListAnswers;
import ir.peyvand.kit.page.NextLink;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.table.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists and searches of capacities. */
@Path("/api/v1/capacities")
@Tag(name = "capacities")
public class SearchResource {

    static final String GEO_JSON = "application/geo+json";
    private static final MediaType GEO_JSON_TYPE = MediaType.valueOf(GEO_JSON);

    private final SearchService service;
    private final SearchParameters reading;
    private final SearchJson writing;
    private final SearchExport export;
    private final CurrentCaller caller;

    SearchResource(
            SearchService service,
            SearchParameters reading,
            SearchJson writing,
            SearchExport export,
            CurrentCaller caller) {
        this.service = service;
        this.reading = reading;
        this.writing = writing;
        this.export = export;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE, GEO_JSON})
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
            operationId = "searchCapacities",
            summary = "Search capacities",
            description =
                    "Persian as people write it: half-spaces, Arabic letters, all digits, one wrong letter. Without q a"
                            + " list, most recently confirmed first. Filters take several values (a,b or repeated): any of them"
                            + " fits, and all filters hold together. CSV, XLSX and GeoJSON hold everything that matches, or the"
                            + " first limit of it.")
    @APIResponse(
            responseCode = "200",
            description = "A page of what the caller may see; with modifiedSince also of TombstoneView",
            content = @Content(schema = @Schema(implementation = SearchPageView.class)))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, maxLength = SearchParameters.LONGEST_QUERY),
            description = "Words, names or codes, up to 300 characters",
            example = "ظرفیت‌های گردشگری اردبیل")
    @Parameter(
            name = "province",
            in = ParameterIn.QUERY,
            description = "ISO 3166-2, several by comma",
            example = "IR-03")
    @Parameter(
            name = "regionalGroup",
            in = ParameterIn.QUERY,
            description = "Regional groups, several by comma",
            example = "RG-1")
    @Parameter(
            name = "field",
            in = ParameterIn.QUERY,
            description = "tourism, production, trade, investment",
            example = "production")
    @Parameter(
            name = "sector",
            in = ParameterIn.QUERY,
            description = "ISIC revision 4; a section holds its divisions",
            example = "C28")
    @Parameter(
            name = "product",
            in = ParameterIn.QUERY,
            description = "HS 2022; a chapter holds what is below it",
            example = "84")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "draft, verified, published, archived, as far as the caller sees them",
            example = "published")
    @Parameter(name = "targetCountry", in = ParameterIn.QUERY, description = "ISO 3166-1 alpha-2", example = "TR")
    @Parameter(name = "currency", in = ParameterIn.QUERY, description = "ISO 4217", example = "USD")
    @Parameter(name = "period", in = ParameterIn.QUERY, description = "Solar Hijri year", example = "1404")
    @Parameter(
            name = "stale",
            in = ParameterIn.QUERY,
            description = "true: not confirmed in time; false: fresh",
            example = "false")
    @Parameter(name = "located", in = ParameterIn.QUERY, description = "Whether the place is known", example = "true")
    @Parameter(name = "minQuantity", in = ParameterIn.QUERY, description = "Smallest quantity", example = "1000")
    @Parameter(name = "maxQuantity", in = ParameterIn.QUERY, description = "Largest quantity", example = "90000")
    @Parameter(
            name = "minAmount",
            in = ParameterIn.QUERY,
            description = "Smallest investment, in the one currency given",
            example = "1000000")
    @Parameter(
            name = "maxAmount",
            in = ParameterIn.QUERY,
            description = "Largest investment, in the one currency given",
            example = "9000000")
    @Parameter(
            name = "modifiedSince",
            in = ParameterIn.QUERY,
            description =
                    "A moment (ISO 8601) or a day of either calendar. In JSON and without q, records that the caller"
                            + " could see and no longer can come too, as {id, type, deleted: true, modified}, for mirrors to remove;"
                            + " of the filters only province, regionalGroup and field narrow these.",
            example = "1404-08-21")
    @Parameter(
            name = "near",
            in = ParameterIn.QUERY,
            description = "Latitude, longitude, kilometres (at most 3000)",
            example = "38.08,46.29,50")
    @Parameter(
            name = "bbox",
            in = ParameterIn.QUERY,
            description = "West, south, east, north in degrees",
            example = "44,36,49,40")
    @Parameter(
            name = "facets",
            in = ParameterIn.QUERY,
            description = "Counts per value: province, field, sector, product, targetCountry, status, period",
            example = "sector")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "relevance, confirmed, modified, title, quantity, amount; - before for descending",
            example = "-modified")
    @Parameter(
            name = "explain",
            in = ParameterIn.QUERY,
            description = "true: each hit says why it matched",
            example = "true")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "Rows on the page, 1 to 200", example = "20")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "Where the page begins: next of the page before")
    public Response search(UriInfo uri, HttpHeaders headers) {
        var parameters = new Parameters(uri.getQueryParameters());
        CapacityQuery query = reading.read(parameters);
        PageRequest page = PageRequest.from(parameters);
        boolean explain = parameters.flag("explain").orElse(false);
        parameters.check();
        MediaType type = chosen(headers);
        if (!type.equals(MediaType.APPLICATION_JSON_TYPE)) {
            return file(type, query, ListAnswers.most(uri, page));
        }
        FoundPage found = service.find(query, ListAnswers.identity(uri), page, caller.get());
        var response = Response.ok(writing.page(found, explain), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (found.next() != null) {
            response.header(HttpHeaders.LINK, NextLink.to(uri, found.next()));
        }
        return response.build();
    }

    private Response file(MediaType type, CapacityQuery query, int most) {
        Caller asking = caller.get();
        StreamingOutput body = TableFormat.fromMediaType(type.toString())
                .map(format -> export.table(format, query, most, asking))
                .orElseGet(() -> export.geoJson(query, most, asking));
        String ending = TableFormat.fromMediaType(type.toString())
                .map(TableFormat::extension)
                .orElse("geojson");
        String contentType = TableFormat.fromMediaType(type.toString())
                .map(TableFormat::contentType)
                .orElse(GEO_JSON);
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, contentType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"capacities." + ending + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** The first format of the Accept header, by its weights, that this list has; JSON when in doubt. */
    private static MediaType chosen(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return MediaType.APPLICATION_JSON_TYPE;
            }
            if (accepted.isCompatible(GEO_JSON_TYPE)) {
                return GEO_JSON_TYPE;
            }
            for (TableFormat format : TableFormat.values()) {
                MediaType table = MediaType.valueOf(format.mediaType());
                if (accepted.isCompatible(table)) {
                    return table;
                }
            }
        }
        return MediaType.APPLICATION_JSON_TYPE;
    }
}
