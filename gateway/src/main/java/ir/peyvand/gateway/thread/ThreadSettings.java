package ir.peyvand.gateway.thread;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How far a thread is followed. */
@ConfigMapping(prefix = "peyvand.threads")
interface ThreadSettings {

    /** Links from the record to each side, unless the request says otherwise. */
    @WithDefault("6")
    int depth();

    /** The most that a request may ask for. */
    @WithDefault("12")
    int largestDepth();

    /** Records in one answer. */
    @WithDefault("200")
    int nodes();

    /** For the whole walk. */
    @WithDefault("3S")
    Duration time();

    /** For one answer of one service; a service that takes longer is left out of the rest of the walk. */
    @WithDefault("1S")
    Duration patience();
}
