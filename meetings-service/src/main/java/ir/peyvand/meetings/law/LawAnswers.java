package ir.peyvand.meetings.law;

import ir.peyvand.kit.version.Version;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers about one law, with its tag; what it stands in the way of is for this caller, and so it is not stored. */
final class LawAnswers {

    private LawAnswers() {}

    static Response tagged(Response.ResponseBuilder response, LawView view) {
        return response.entity(view)
                .tag(Version.tag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
