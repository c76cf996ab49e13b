package ir.peyvand.agreements.authority;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says under the name {@code authority} whether signatures are checked: off, flag or refuse. Always up: what happens while
 * meetings-service is away is configuration, and everything else works.
 */
@Readiness
@ApplicationScoped
public class AuthorityHealth implements HealthCheck {

    private final AuthoritySettings settings;

    AuthorityHealth(AuthoritySettings settings) {
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("authority")
                .up()
                .withData("authority.check", settings.check().code())
                .build();
    }
}
