package ir.peyvand.meetings.axis;

import ir.peyvand.kit.version.Version;
import jakarta.ws.rs.core.Response;

/** How a single axis is answered. */
final class AxisAnswers {

    private AxisAnswers() {}

    static Response withTag(Response.ResponseBuilder response, AxisView view) {
        return Version.tagged(response, view.version());
    }
}
