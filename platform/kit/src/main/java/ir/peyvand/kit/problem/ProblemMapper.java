package ir.peyvand.kit.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
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
import org.jspecify.annotations.Nullable;

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
        return render(malformedJson(exception), context);
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
            return render(malformedJson(json.get()), context);
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

    /** The place of the fault as line and column from 1, and as a JSON pointer when a value is of the wrong kind. */
    private static Problem malformedJson(JsonProcessingException exception) {
        @Nullable JsonLocation place = exception.getLocation();
        int line = place == null ? 0 : place.getLineNr();
        int column = place == null ? 0 : place.getColumnNr();
        String pointer = exception instanceof JsonMappingException mapping ? pointer(mapping) : "";
        String persian = "JSON در سطر " + line + " و ستون " + column + " خوانده نشد";
        String english = "The JSON cannot be read at line " + line + ", column " + column;
        return Problem.of(400, "malformed-json", "بدنهٔ درخواست JSON درستی نیست", "The request body is not valid JSON")
                .withDetail(persian, english)
                .withError(FieldError.of(pointer, "malformed-json", persian, english))
                .with("line", line)
                .with("column", column);
    }

    private static String pointer(JsonMappingException exception) {
        var pointer = new StringBuilder();
        for (JsonMappingException.Reference step : exception.getPath()) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
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
