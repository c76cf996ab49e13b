package ir.peyvand.kit.page;

import ir.peyvand.kit.table.ListTable;
import ir.peyvand.kit.table.TableAnswers;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What lists with filters answer: a page that names the following one, or a table of everything that matches. */
public final class ListAnswers {

    private static final Set<String> OF_THE_PAGE = Set.of("limit", "cursor", "facets", "explain");

    private ListAnswers() {}

    /** What makes a query the same from page to page: every parameter but those of the page itself. */
    public static String identity(UriInfo uri) {
        var filters = new TreeMap<>(uri.getQueryParameters());
        filters.keySet().removeAll(OF_THE_PAGE);
        return uri.getPath() + filters;
    }

    /**
     * A table when the caller likes that better, and a page otherwise.
     *
     * @param found the page, by the identity of its query
     * @param view what the page looks like in this list
     */
    public static <T> Response pageOrTable(
            UriInfo uri,
            HttpHeaders headers,
            PageRequest page,
            ListTable table,
            Function<String, Page<T>> found,
            Function<Page<T>, ?> view) {
        return TableAnswers.wanted(headers)
                .map(format -> TableAnswers.table(table.body(format, most(uri, page)), format, table.name()))
                .orElseGet(() -> page(uri, found.apply(identity(uri)), view));
    }

    /** The rows of a table: as many as the caller says, or all. */
    public static int most(UriInfo uri, PageRequest page) {
        return uri.getQueryParameters().containsKey("limit") ? page.limit() : Integer.MAX_VALUE;
    }

    /**
     * A page as JSON, with a link to the following one.
     *
     * @param view what the page looks like in this list
     */
    public static <T> Response page(UriInfo uri, Page<T> found, Function<Page<T>, ?> view) {
        var response = Response.ok(view.apply(found), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (found.next() != null) {
            response.header(HttpHeaders.LINK, NextLink.to(uri, found.next()));
        }
        return response.build();
    }
}
