package ir.peyvand.kit.startup;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Leaves targets that cannot be read to {@link ir.peyvand.kit.caller.RequestGuard}, which refuses them with a problem.
 * Quarkus would answer them before any filter with a 400 that says nothing. It asks this switch once, while it starts, and
 * configuration is what is read before; were it read too late, its bare 400 would stay.
 */
public final class TargetValidation implements SmallRyeConfigBuilderCustomizer {

    private static final String LEAVE_TO_FILTERS = "vertx.disableURIValidation";

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty(LEAVE_TO_FILTERS, "true");
    }
}
