package ir.peyvand.gateway.route;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The route table as written in application.properties: one block per service. */
@ConfigMapping(prefix = "peyvand.routes")
public interface RouteSettings {

    @WithParentName
    Map<String, Service> services();

    /** One service and the paths that are its own. */
    interface Service {

        /** Where its API answers: scheme, host and port. */
        URI url();

        /** Where its health and its OpenAPI document answer; never routed. */
        URI managementUrl();

        /** How long it may take to begin an answer; 504 after that. */
        @WithDefault("15S")
        Duration timeout();

        /** How many of its answers may be awaited at once; 503 beyond, so that a slow service cannot take everything. */
        @WithDefault("200")
        int concurrency();

        /** By path below {@code /api/v1}; the longest that fits decides. */
        Map<String, Path> paths();
    }

    /** What holds for one path and everything below it. */
    interface Path {

        /** Roles that may GET and HEAD; {@code any} is every role of the realm that this product knows. */
        @WithDefault("any")
        List<String> read();

        /** Roles that may POST, PUT, PATCH and DELETE; none when it is not written. */
        Optional<List<String>> write();

        /** The largest request body; 413 beyond. */
        @WithDefault("1M")
        MemorySize bodyLimit();

        /** How long a client may take to send its body; 408 after that. */
        @WithDefault("30S")
        Duration uploadTime();

        /** Overrides the service's timeout. */
        Optional<Duration> timeout();
    }
}
