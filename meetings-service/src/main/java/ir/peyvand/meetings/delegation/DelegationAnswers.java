package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.version.Version;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Answers about one delegation, with its tag. */
final class DelegationAnswers {

    private DelegationAnswers() {}

    static Response read(DelegationView view, @Nullable String ifNoneMatch) {
        return Version.isKnown(ifNoneMatch, Long.toString(view.version()))
                ? Response.notModified(Version.tag(view.version())).build()
                : changed(view);
    }

    static Response changed(DelegationView view) {
        return tagged(Response.ok(view), view);
    }

    static Response tagged(Response.ResponseBuilder response, DelegationView view) {
        return Version.tagged(response, view.version());
    }
}
