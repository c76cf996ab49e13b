package ir.peyvand.journeys;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A question to the list of capacities, put together word by word. */
final class Search {

    private static final String LIST = "/api/v1/capacities";

    private final Office office;
    private final List<String> parameters = new ArrayList<>();

    Search(Office office) {
        this.office = office;
    }

    Search in(String province) {
        return with("province", province);
    }

    Search ofField(String field) {
        return with("field", field);
    }

    Search inState(String status) {
        return with("status", status);
    }

    Search counting(String... facets) {
        return with("facets", String.join(",", facets));
    }

    Search atMost(int limit) {
        return with("limit", Integer.toString(limit));
    }

    Search with(String name, String value) {
        parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        return this;
    }

    /** The first page. */
    Hits finds() {
        return new Hits(answer().has(200).json());
    }

    /** Every page, one after the other. */
    List<Hits> findsAllPages() {
        List<Hits> pages = new ArrayList<>();
        Hits page = atMost(200).finds();
        pages.add(page);
        while (page.next().isPresent()) {
            Search further = new Search(office);
            further.parameters.addAll(parameters);
            page = further.with("cursor", page.next().get()).finds();
            pages.add(page);
        }
        return pages;
    }

    long total() {
        return atMost(1).finds().total();
    }

    Answer answer() {
        return office.gets(target());
    }

    Answer answerAs(String mediaType) {
        return office.gets(target(), mediaType);
    }

    private String target() {
        return LIST + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }
}
