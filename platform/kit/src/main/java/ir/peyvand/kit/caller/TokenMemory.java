package ir.peyvand.kit.caller;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many verified tokens an app remembers, and for how long at most. */
@ConfigMapping(prefix = "peyvand.tokens")
interface TokenMemory {

    /** How many; the least used go first. A remembered token takes some 10 kB. */
    @WithDefault("1000")
    int remembered();

    /** How long at most; also never longer than the token itself is valid. Bounds how long a withdrawn key still counts. */
    @WithDefault("PT1M")
    Duration rememberedFor();
}
