package ir.peyvand.meetings.axis;

import ir.peyvand.kit.version.Version;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** How a single axis is answered. */
final class AxisAnswers {

    private AxisAnswers() {}

    static Response withTag(Response.ResponseBuilder response, AxisView view) {
        return response.tag(Version.tag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
