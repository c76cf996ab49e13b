package ir.peyvand.agreements.ocds;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who publishes releases. */
@ConfigMapping(prefix = "peyvand.ocds")
public interface OcdsSettings {

    /** Begins every ocid. A publisher registers a prefix of its own with the standard before it publishes. */
    @WithDefault("ocds-peyvnd")
    String prefix();

    /** The name of the publisher. */
    @WithDefault("Peyvand")
    String publisher();

    /** The public address of agreements, without a slash at its end: packages name it. */
    @WithDefault("https://peyvand.example/api/v1/agreements")
    String uri();
}
