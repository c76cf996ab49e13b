package ir.peyvand.kit.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.ProblemView;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The refusals an operation can give, each with an example made by the very code that makes the refusal. */
final class ProblemResponses {

    private static final String INSTANCE = "/api/v1/…";
    private static final String TRACE_ID = "0af7651916cd43dd8448eb211c80319c";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One response per status, as a shared component. */
    private enum Shared {
        MALFORMED(
                "MalformedRequest",
                Problems.invalidParameter(
                        "limit", "out-of-range", "مقدار باید از 1 تا 200 باشد", "The value must be from 1 to 200")),
        UNAUTHENTICATED("Unauthenticated", Problems.unauthenticated()),
        FORBIDDEN("Forbidden", Problems.forbidden()),
        NOT_FOUND("NotFound", Problems.notFound()),
        NOT_ACCEPTABLE("NotAcceptable", Problems.notAcceptable()),
        CONFLICT("Conflict", Problems.moveNotLegal(List.of("archived", "published"))),
        STALE("StaleVersion", Problems.stale()),
        TOO_LARGE("TooLarge", Problems.tooLarge(20_971_520)),
        MEDIA_TYPE("UnsupportedMediaType", Problems.unsupportedMediaType()),
        INVALID("Invalid", Problems.invalid()),
        PRECONDITION("PreconditionRequired", Problems.preconditionRequired()),
        LIMITED(
                "TooManyRequests",
                Problem.of(429, "too-many-requests", "درخواست‌ها بیش از اندازه است", "There are too many requests")),
        UNAVAILABLE("Unavailable", Problems.unavailable(5));

        private final String component;
        private final Problem problem;

        Shared(String component, Problem problem) {
            this.component = component;
            this.problem = problem;
        }

        String status() {
            return Integer.toString(problem.status());
        }
    }

    ProblemResponses(Components components) {
        if (components.getSchemas() == null || !components.getSchemas().containsKey("Problem")) {
            components.addSchema("Problem", ProblemSchema.problem());
        }
        for (Shared shared : Shared.values()) {
            components.addResponse(
                    shared.component,
                    OASFactory.createAPIResponse()
                            .description(shared.problem.title().best(LocalizedText.ENGLISH))
                            .content(content(shared.problem)));
        }
    }

    /** @param parameters of the operation and of its path */
    void complete(HttpMethod method, Operation operation, List<Parameter> parameters) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        APIResponses responses = operation.getResponses();
        var own = new LinkedHashMap<>(responses.getAPIResponses());
        for (Shared shared : of(method, operation, parameters)) {
            APIResponse declared = own.get(shared.status());
            if (declared == null || isBare(declared)) {
                own.put(
                        shared.status(),
                        OASFactory.createAPIResponse().ref("#/components/responses/" + shared.component));
            }
        }
        own.forEach((status, response) -> completeOwn(status, response));
        var sorted = OASFactory.createAPIResponses();
        own.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(r -> sorted.addAPIResponse(r.getKey(), r.getValue()));
        operation.setResponses(sorted);
    }

    /** What Quarkus adds by itself ("Not Authorized") says less than the shared component. */
    private static boolean isBare(APIResponse declared) {
        return declared.getContent() == null
                && List.of("Not Authorized", "Not Allowed", "Bad Request").contains(declared.getDescription());
    }

    /** A refusal that the operation describes itself has the shape of every other. */
    private static void completeOwn(String status, APIResponse response) {
        boolean isProblem = status.startsWith("4") || status.startsWith("5");
        if (isProblem && response.getRef() == null && response.getContent() == null) {
            for (Shared shared : Shared.values()) {
                if (shared.status().equals(status)) {
                    response.setContent(content(shared.problem));
                }
            }
        }
    }

    private static Set<Shared> of(HttpMethod method, Operation operation, List<Parameter> parameters) {
        var possible = new TreeSet<>(List.of(Shared.MALFORMED, Shared.LIMITED, Shared.UNAVAILABLE));
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            possible.addAll(List.of(Shared.UNAUTHENTICATED, Shared.FORBIDDEN));
        }
        if (parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH)) {
            possible.add(Shared.NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            possible.addAll(List.of(Shared.TOO_LARGE, Shared.MEDIA_TYPE, Shared.INVALID));
        }
        if (parameters.stream().anyMatch(SharedParameters::isIfMatch)) {
            possible.addAll(List.of(Shared.CONFLICT, Shared.STALE, Shared.PRECONDITION));
        }
        if (method == HttpMethod.POST) {
            possible.add(Shared.CONFLICT);
        }
        if (method == HttpMethod.GET) {
            possible.add(Shared.NOT_ACCEPTABLE);
        }
        return possible;
    }

    private static Content content(Problem problem) {
        var view = ProblemView.from(problem, LocalizedText.ENGLISH, INSTANCE, TRACE_ID);
        Map<String, Object> example = JSON.convertValue(view, new TypeReference<LinkedHashMap<String, Object>>() {});
        return OASFactory.createContent()
                .addMediaType(
                        ProblemView.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                .example(example));
    }
}
