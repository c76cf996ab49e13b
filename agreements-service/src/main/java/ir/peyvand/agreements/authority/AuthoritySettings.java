package ir.peyvand.agreements.authority;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** The authority to sign. */
@ConfigMapping(prefix = "peyvand.authority")
public interface AuthoritySettings {

    /** off, flag or refuse ({@code PEYVAND_AUTHORITY_CHECK}); off where there is no meetings-service to ask. */
    @WithDefault("off")
    AuthorityMode check();

    /** Where meetings-service answers, without a path. */
    @WithDefault("http://localhost:8083")
    URI url();

    /** Longest wait for a connection. */
    @WithDefault("1S")
    Duration connectTimeout();

    /** Longest wait for the whole answer; the signing waits as long. */
    @WithDefault("3S")
    Duration timeout();
}
