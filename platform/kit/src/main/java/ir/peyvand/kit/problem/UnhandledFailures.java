package ir.peyvand.kit.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Whatever fails or is unknown outside of a resource is answered with a problem as well, never with a page or a stack. */
@Singleton
public class UnhandledFailures {

    private static final Logger LOG = Logger.getLogger(UnhandledFailures.class);

    /** Failure handlers are asked in this order too: before the one Quarkus brings. */
    private static final int FIRST = -100_000;

    private static final int BUSY_RETRY_SECONDS = 2;

    void register(@Observes Router router) {
        router.route().order(FIRST).failureHandler(this::answer);
        router.errorHandler(404, this::answer);
        router.errorHandler(405, this::answer);
    }

    private void answer(RoutingContext context) {
        // the router itself says 404 to targets that are no path at all: "*", "host:port"
        ProblemJson.send(
                context,
                context.request().uri().startsWith("/")
                        ? problem(context.failure(), context.statusCode())
                        : Problems.forbiddenPath());
    }

    private static Problem problem(@Nullable Throwable failure, int status) {
        return switch (failure) {
            case Problem problem -> problem;
            case UnauthorizedException anonymous -> Problems.unauthenticated();
            case AuthenticationFailedException invalid -> Problems.unauthenticated();
            case ForbiddenException forbidden -> Problems.forbidden();
            case RejectedExecutionException busy -> Problems.unavailable(BUSY_RETRY_SECONDS);
            case null, default -> byStatus(failure, status);
        };
    }

    private static Problem byStatus(@Nullable Throwable failure, int status) {
        return switch (status) {
            case 400, 408, 414, 431 -> Problems.malformedRequest();
            case 401 -> Problems.unauthenticated();
            case 403 -> Problems.forbidden();
            case 404 -> Problems.notFound();
            case 405 -> Problems.methodNotAllowed();
            case 406 -> Problems.notAcceptable();
            case 413 -> Problems.tooLarge();
            case 415 -> Problems.unsupportedMediaType();
            default -> {
                LOG.error("a request failed outside of any resource", failure);
                yield Problems.internal();
            }
        };
    }
}
