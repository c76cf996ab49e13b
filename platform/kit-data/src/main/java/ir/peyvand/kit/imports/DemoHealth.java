package ir.peyvand.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says under the name {@code demo-data} how far the demonstration records are: off, loading, loaded or failed. Always up: the
 * service answers meanwhile.
 */
@Readiness
@ApplicationScoped
public class DemoHealth implements HealthCheck {

    private final DemoSettings settings;
    private final DemoImport demo;

    DemoHealth(DemoSettings settings, DemoImport demo) {
        this.settings = settings;
        this.demo = demo;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demo-data")
                .up()
                .withData("demo-data", settings.data() ? progress() : "off")
                .build();
    }

    private String progress() {
        Optional<ImportState> state = demo.state();
        return state.map(known -> switch (known) {
                    case RUNNING -> "loading";
                    case FINISHED -> "loaded";
                    case FAILED -> "failed";
                })
                .orElse("loading");
    }
}
