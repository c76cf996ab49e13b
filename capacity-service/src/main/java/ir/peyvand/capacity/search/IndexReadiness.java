package ir.peyvand.capacity.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** An instance whose index is not built yet would answer searches with too little: it is not ready. */
@Readiness
@ApplicationScoped
class IndexReadiness implements HealthCheck {

    private final IndexFollower follower;

    IndexReadiness(IndexFollower follower) {
        this.follower = follower;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search-index")
                .status(follower.isBuilt())
                .build();
    }
}
