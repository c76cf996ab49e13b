package ir.peyvand.kit.testing;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The smallest application that needs all of the test support. */
@Path("/api/v1/who-am-i")
public class WhoAmIResource {

    private final SecurityIdentity identity;
    private final JsonWebToken token;
    private final Clock clock;

    WhoAmIResource(SecurityIdentity identity, JsonWebToken token, Clock clock) {
        this.identity = identity;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("governorate")
    public String whoAmI() {
        return identity.getPrincipal().getName() + " " + token.getClaim("province") + " " + clock.instant();
    }
}
