package ir.peyvand.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import ir.peyvand.kit.text.PreferredLanguage;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a failure becomes an answer. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    public Response problem(Problem problem, RoutingContext context) {
        return render(problem, context);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException exception, RoutingContext context) {
        List<FieldError> errors = exception.getConstraintViolations().stream()
                .map(ProblemMapper::fieldError)
                .sorted(java.util.Comparator.comparing(FieldError::pointer))
                .toList();
        return render(Problems.invalid().withErrors(errors), context);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException exception, RoutingContext context) {
        return render(JsonProblems.of(exception), context);
    }

    /** Named on its own, because Quarkus answers just this kind in a form of its own when nobody else does. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException exception, RoutingContext context) {
        return unreadable(exception, context);
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException exception, RoutingContext context) {
        return render(Problems.unauthenticated(), context);
    }

    @ServerExceptionMapper
    public Response notAuthentic(AuthenticationFailedException exception, RoutingContext context) {
        return render(Problems.unauthenticated(), context);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException exception, RoutingContext context) {
        return render(Problems.forbidden(), context);
    }

    /** What the HTTP layer itself refuses: unknown path, method, media type, unreadable body. */
    @ServerExceptionMapper
    public Response refused(WebApplicationException exception, RoutingContext context) {
        Optional<Problem> problem = causeOf(exception, Problem.class);
        if (problem.isPresent()) {
            return render(problem.get(), context);
        }
        Optional<JsonProcessingException> json = causeOf(exception, JsonProcessingException.class);
        if (json.isPresent()) {
            return render(JsonProblems.of(json.get()), context);
        }
        int status = exception.getResponse().getStatus();
        return switch (status) {
            case 404 -> render(Problems.notFound(), context);
            case 405 -> render(Problems.methodNotAllowed(), context);
            case 406 -> render(Problems.notAcceptable(), context);
            case 413 ->
                render(
                        Problem.of(
                                413,
                                "too-large",
                                "درخواست بزرگ‌تر از اندازهٔ مجاز است",
                                "The request is larger than allowed"),
                        context);
            case 415 -> render(Problems.unsupportedMediaType(), context);
            default -> {
                if (status >= 400 && status < 500) {
                    yield render(Problems.malformedRequest(), context);
                }
                yield failed(exception, context);
            }
        };
    }

    @ServerExceptionMapper
    public Response notFound(NotFoundException exception, RoutingContext context) {
        return refused(exception, context);
    }

    @ServerExceptionMapper
    public Response failed(Throwable exception, RoutingContext context) {
        Optional<Problem> problem = causeOf(exception, Problem.class);
        if (problem.isPresent()) {
            return render(problem.get(), context);
        }
        LOG.errorf(exception, "request %s failed", RequestId.of(context));
        return render(Problems.internal(), context);
    }

    private static Response render(Problem problem, RoutingContext context) {
        String language = PreferredLanguage.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var view = ProblemView.from(problem, language, context.request().path(), RequestId.of(context));
        var response = Response.status(problem.status())
                .entity(view)
                .type(ProblemView.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.headers().forEach(response::header);
        return response.build();
    }

    private static FieldError fieldError(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        for (Path.Node step : violation.getPropertyPath()) {
            if (step.getKind() == ElementKind.PROPERTY || step.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (step.getIndex() != null) {
                    pointer.append('/').append(step.getIndex());
                } else if (step.getKey() != null) {
                    pointer.append('/').append(step.getKey());
                }
                if (step.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(step.getName());
                }
            }
        }
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return ConstraintSentences.of(pointer.toString(), constraint, violation);
    }

    private static <T extends Throwable> Optional<T> causeOf(Throwable exception, Class<T> type) {
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
