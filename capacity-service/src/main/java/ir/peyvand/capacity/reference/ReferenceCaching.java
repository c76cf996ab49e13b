package ir.peyvand.capacity.reference;

import ir.peyvand.kit.reference.ReferenceRegister;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets clients keep reference data: an {@code ETag} of the edition, one hour without asking, and 304 to whoever asks with
 * {@code If-None-Match} and has it still (RFC 9110 §13.1.2). The cache is private: the answer was given to a token.
 */
@Provider
@CachedReference
class ReferenceCaching implements ContainerResponseFilter {

    private final String edition;

    /** @param version of this service: another one may write the same data in another shape */
    ReferenceCaching(ReferenceRegister register, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.edition = register.edition() + '-' + version;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.OK.getStatusCode()) {
            return;
        }
        var tag = new EntityTag(edition + '-' + response.getMediaType().getSubtype());
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, max-age=3600");
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        Response.ResponseBuilder precondition = request.getRequest().evaluatePreconditions(tag);
        if (precondition != null && isNotModified(precondition)) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private static boolean isNotModified(Response.ResponseBuilder precondition) {
        return precondition.build().getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
    }
}
