package ir.peyvand.meetings.law;

import ir.peyvand.kit.version.Version;
import jakarta.ws.rs.core.Response;

/** Answers about one request, with its tag. */
final class RepealAnswers {

    private RepealAnswers() {}

    static Response changed(RepealRequestView view) {
        return tagged(Response.ok(), view);
    }

    static Response tagged(Response.ResponseBuilder response, RepealRequestView view) {
        return Version.tagged(response.entity(view), view.version());
    }
}
