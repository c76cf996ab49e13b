package ir.peyvand.kit.startup;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Leaves requests that cannot be read to us, so that a problem refuses them: Quarkus and Vert.x would answer them before
 * any filter with a status that says nothing. They and Netty ask these switches once, while they start, and configuration
 * is what is read before; were it read too late, the bare answers would stay.
 */
public final class EarlySwitches implements SmallRyeConfigBuilderCustomizer {

    /** Targets with broken escapes come to {@link ir.peyvand.kit.caller.RequestGuard}. */
    private static final String LEAVE_TO_FILTERS = "vertx.disableURIValidation";

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty(LEAVE_TO_FILTERS, "true");
        // heads without an end come to ir.peyvand.kit.connection.HeadWatch
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }
}
