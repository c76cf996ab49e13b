package ir.peyvand.gateway.document;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** What the document says of the world outside. */
@ConfigMapping(prefix = "peyvand.document")
interface DocumentSettings {

    /** The realm as browsers reach it, for logging in from the reference page. */
    URI identityUrl();
}
