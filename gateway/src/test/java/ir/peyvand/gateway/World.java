package ir.peyvand.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Points the gateway under test at the {@link Realm} and the {@link FakeService}, and at one service that is not there. */
public final class World implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        String service = FakeService.get().url();
        return Map.ofEntries(
                Map.entry("quarkus.oidc.auth-server-url", Realm.get().url()),
                Map.entry("quarkus.oidc.token.forced-jwk-refresh-interval", "1S"),
                Map.entry("peyvand.routes.capacity.url", service),
                Map.entry("peyvand.routes.capacity.management-url", service),
                Map.entry("peyvand.routes.capacity.timeout", "2S"),
                Map.entry("peyvand.routes.capacity.paths.\"/capacities\".body-limit", "100K"),
                Map.entry("peyvand.routes.capacity.paths.\"/capacities/imports\".upload-time", "2S"),
                Map.entry("peyvand.routes.agreements.url", service),
                Map.entry("peyvand.routes.agreements.management-url", service),
                Map.entry("peyvand.routes.meetings.url", service),
                Map.entry("peyvand.routes.meetings.management-url", service),
                // nothing listens on port 1
                Map.entry("peyvand.routes.absent.url", "http://localhost:1"),
                Map.entry("peyvand.routes.absent.management-url", "http://localhost:1"),
                Map.entry("peyvand.routes.absent.paths.\"/absent\".write", "operator"),
                Map.entry("peyvand.limits.per-minute", "1000000"),
                Map.entry("peyvand.limits.unauthenticated-per-minute", "1000000"),
                Map.entry("peyvand.limits.roles.dashboard", "3"));
    }

    @Override
    public void stop() {
        // both live as long as the JVM, because all tests share them
    }
}
