package ir.peyvand.kit.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The following page as a web link (RFC 8288) beside {@link Page#next}, for clients that know links and not this API. */
public class NextLink {

    @ServerResponseFilter
    public void add(UriInfo uri, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            response.getHeaders().putSingle(HttpHeaders.LINK, to(uri, page.next()));
        }
    }

    /** The value of the Link header: this request with the cursor of its next page. */
    public static String to(UriInfo uri, String cursor) {
        String query = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor)
                .build()
                .getRawQuery();
        return "<" + uri.getRequestUri().getRawPath() + "?" + query + ">; rel=\"next\"";
    }
}
