package ir.peyvand.capacity.capacity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may set about capacities. */
@ConfigMapping(prefix = "peyvand.capacity")
public interface CapacitySettings {

    /** How long a record counts as fresh after it was confirmed. */
    @WithDefault("365D")
    Duration staleAfter();
}
