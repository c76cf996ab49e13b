package ir.peyvand.kit.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** An answer as it is kept: enough to give it again to the letter. */
record RememberedAnswer(
        byte[] requestHash,
        int status,
        @Nullable String location,
        @Nullable String entityTag,
        byte[] body) {

    Response toResponse() {
        var response = Response.status(status);
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        if (entityTag != null) {
            response.header(HttpHeaders.ETAG, entityTag);
        }
        if (body.length > 0) {
            response.entity(body).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return response.build();
    }
}
