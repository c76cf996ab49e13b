package ir.peyvand.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Readiness names the services that do not answer, and stays up: a service that is down costs its own routes, not the
 * gateway.
 */
@Readiness
@Singleton
public class ServicesCheck implements AsyncHealthCheck {

    private final ServiceProbe probe;

    ServicesCheck(ServiceProbe probe) {
        this.probe = probe;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .completionStage(() -> probe.readiness().toCompletionStage())
                .map(services -> {
                    var response = HealthCheckResponse.named("services").up();
                    services.forEach(
                            (name, ready) -> response.withData(name, Boolean.TRUE.equals(ready) ? "up" : "down"));
                    return response.build();
                });
    }
}
