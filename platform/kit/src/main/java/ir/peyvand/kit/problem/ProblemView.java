package ir.peyvand.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import ir.peyvand.kit.text.LocalizedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a refusal (RFC 9457) in one language. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "traceId", "errors"})
public record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String code,
        @Nullable String traceId,
        List<ErrorView> errors,
        @JsonAnyGetter Map<String, Object> extensions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One fault in one language. */
    public record ErrorView(String pointer, String code, String detail) {}

    /**
     * @param language {@code fa} or {@code en}
     * @param instance the path of the request, never its query
     * @param traceId the request id that logs carry too
     */
    public static ProblemView from(
            Problem problem, String language, @Nullable String instance, @Nullable String traceId) {
        return new ProblemView(
                "urn:peyvand:problem:" + problem.code(),
                problem.title().best(language),
                problem.status(),
                mostParticular(problem).best(language),
                instance,
                problem.code(),
                traceId,
                problem.errors().stream()
                        .map(error -> new ErrorView(
                                error.pointer(), error.code(), error.detail().best(language)))
                        .toList(),
                problem.extensions());
    }

    /** Whoever shows a refusal can show its detail, because there is always one. */
    private static LocalizedText mostParticular(Problem problem) {
        if (!problem.detail().isEmpty()) {
            return problem.detail();
        }
        return problem.errors().stream().findFirst().map(FieldError::detail).orElseGet(problem::title);
    }
}
