package ir.peyvand.meetings.axis;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.imports.ImportAnswers;
import ir.peyvand.kit.page.NextLink;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.TreeMap;

/** Lists of axes as JSON or as a table, whichever the caller likes best. */
@ApplicationScoped
class AxisListAnswers {

    private final AxisLists lists;

    AxisListAnswers(AxisLists lists) {
        this.lists = lists;
    }

    Response answer(AxisQuery query, PageRequest page, UriInfo uri, HttpHeaders headers, Caller caller) {
        return ImportAnswers.tableWanted(headers)
                .map(format -> table(
                        format,
                        query,
                        uri.getQueryParameters().containsKey("limit") ? page.limit() : Integer.MAX_VALUE,
                        caller))
                .orElseGet(() -> json(query, page, uri, caller));
    }

    private Response json(AxisQuery query, PageRequest page, UriInfo uri, Caller caller) {
        Page<AxisView> found = lists.page(query, identity(uri), page, caller);
        var response = Response.ok(AxisPageView.from(found), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (found.next() != null) {
            response.header(HttpHeaders.LINK, NextLink.to(uri, found.next()));
        }
        return response.build();
    }

    private Response table(TableFormat format, AxisQuery query, int most, Caller caller) {
        return ImportAnswers.table(
                out -> {
                    try (TableWriter table = AxisTable.open(out, format)) {
                        lists.export(query, most, caller, axis -> table.row(AxisTable.row(axis)));
                    }
                },
                format,
                "axes");
    }

    /** What makes a query the same from page to page: every parameter but those of the page itself. */
    private static String identity(UriInfo uri) {
        var filters = new TreeMap<>(uri.getQueryParameters());
        filters.keySet().removeAll(Set.of("limit", "cursor", "facets"));
        return uri.getPath() + filters;
    }
}
