package ir.peyvand.capacity.reference;

import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.reference.CodeList;
import ir.peyvand.kit.reference.Coded;
import ir.peyvand.kit.table.TableFormat;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cuts code lists into pages, in ascending order of the code, which is also what a cursor points at. A table (CSV, XLSX)
 * holds the whole list, because nobody pages through a file.
 */
@Singleton
class ReferenceLists {

    static final String DESCRIPTION = "Codes that everyone uses: provinces, countries, goods, activities and more";

    private static final Set<String> PAGING = Set.of("limit", "cursor");
    private static final MediaType CSV = MediaType.valueOf(TableFormat.CSV_MEDIA_TYPE);
    private static final MediaType XLSX = MediaType.valueOf(TableFormat.XLSX_MEDIA_TYPE);

    private final Cursors cursors;
    private final UriInfo uri;
    private final HttpHeaders headers;

    /**
     * @param uri of the request at hand, whichever that is
     * @param headers of the request at hand
     */
    ReferenceLists(Cursors cursors, UriInfo uri, HttpHeaders headers) {
        this.cursors = cursors;
        this.uri = uri;
        this.headers = headers;
    }

    Parameters parameters() {
        return new Parameters(uri.getQueryParameters());
    }

    /** A list that is narrowed by names alone. */
    <T extends Coded> Page<T> page(CodeList<T> list) {
        var parameters = parameters();
        return page(NameSearch.in(list.all(), parameters), parameters);
    }

    /**
     * @param entries what is left after the filters, ascending by code
     * @param parameters of the same request, with the faults found in its filters
     */
    <T extends Coded> Page<T> page(List<T> entries, Parameters parameters) {
        var request = PageRequest.from(parameters);
        parameters.check();
        return isTableAskedFor() ? Page.all(entries) : page(entries, request);
    }

    private <T extends Coded> Page<T> page(List<T> entries, PageRequest request) {
        String query = query();
        String cursor = request.cursor();
        String after = cursor == null ? "" : cursors.open(query, cursor).getFirst();
        var items = new ArrayList<>(entries.stream()
                .filter(entry -> entry.code().compareTo(after) > 0)
                .limit(request.limit() + 1L)
                .toList());
        boolean isLast = items.size() <= request.limit();
        if (!isLast) {
            items.removeLast();
        }
        String next =
                isLast ? null : cursors.seal(query, List.of(items.getLast().code()));
        return Page.of(items, next, Total.exact(entries.size()));
    }

    /** Everything that decides what the list holds. */
    private String query() {
        var filters = new TreeMap<>(uri.getQueryParameters());
        filters.keySet().removeAll(PAGING);
        return uri.getPath() + filters;
    }

    private boolean isTableAskedFor() {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (accepted.isCompatible(CSV) || accepted.isCompatible(XLSX)) {
                return true;
            }
        }
        return false;
    }
}
