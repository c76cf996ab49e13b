package ir.peyvand.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** How much a client may ask for. */
@ConfigMapping(prefix = "peyvand.limits")
interface LimitSettings {

    /** Requests in a minute for a client whose roles are not named below. */
    @WithDefault("600")
    int perMinute();

    /** Requests in a minute by role; a client with several roles gets the largest. */
    Map<String, Integer> roles();

    /** Requests in a minute without a valid token from one address. */
    @WithDefault("3000")
    int unauthenticatedPerMinute();

    /** How many clients, and how many addresses, are counted at once; the least active are forgotten first. */
    @WithDefault("10000")
    int counted();
}
