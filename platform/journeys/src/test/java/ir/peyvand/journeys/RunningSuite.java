package ir.peyvand.journeys;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives journeys the suite: started for the first that asks, shared by all, stopped after the last. */
final class RunningSuite implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Suite.class;
    }

    @Override
    public Suite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningSuite.class))
                .computeIfAbsent(Start.class, type -> Start.now(), Start.class)
                .suite();
    }

    /** The one start. A suite that could not be started is not tried again for every journey. */
    private record Start(@Nullable Suite started, @Nullable RuntimeException failure) implements AutoCloseable {

        static Start now() {
            try {
                return new Start(Suite.start(), null);
            } catch (RuntimeException failed) {
                return new Start(null, failed);
            }
        }

        Suite suite() {
            if (started == null) {
                throw new IllegalStateException("the suite could not be started", failure);
            }
            return started;
        }

        @Override
        public void close() {
            if (started != null) {
                started.close();
            }
        }
    }
}
