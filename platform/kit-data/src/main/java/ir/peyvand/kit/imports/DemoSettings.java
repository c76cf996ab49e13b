package ir.peyvand.kit.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Demonstration data. */
@ConfigMapping(prefix = "peyvand.demo")
public interface DemoSettings {

    /** Whether the demonstration records are imported at the first start ({@code PEYVAND_DEMO_DATA}). */
    @WithDefault("false")
    boolean data();
}
