package ir.peyvand.kit.page;

import ir.peyvand.kit.problem.Problems;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What is documented is what is accepted: a query parameter that the operation's API document does not name is a 400,
 * never ignored, so that a misspelt filter cannot silently widen an answer.
 */
public class DocumentedParameters {

    private final Map<Method, Set<String>> namesByMethod = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ResourceInfo resource, UriInfo uri) {
        Set<String> given = uri.getQueryParameters().keySet();
        if (given.isEmpty()) {
            return;
        }
        Set<String> known = namesByMethod.computeIfAbsent(resource.getResourceMethod(), DocumentedParameters::namesOf);
        for (String name : given) {
            if (!known.contains(name)) {
                throw Problems.unknownParameter(name, known);
            }
        }
    }

    private static Set<String> namesOf(Method method) {
        var names = declarations(method)
                .flatMap(declared -> Arrays.stream(declared.getAnnotationsByType(Parameter.class)))
                .filter(documented -> documented.in() == ParameterIn.QUERY)
                .map(Parameter::name)
                .collect(Collectors.toCollection(HashSet::new));
        for (java.lang.reflect.Parameter argument : method.getParameters()) {
            QueryParam standard = argument.getAnnotation(QueryParam.class);
            RestQuery reactive = argument.getAnnotation(RestQuery.class);
            if (standard != null) {
                names.add(standard.value());
            } else if (reactive != null) {
                names.add(reactive.value().isEmpty() ? argument.getName() : reactive.value());
            }
        }
        return Set.copyOf(names);
    }

    /** The method itself, and where an interface declares it: long lists of parameters stand there, apart from the answer. */
    private static Stream<Method> declarations(Method method) {
        return Stream.concat(
                Stream.of(method),
                Arrays.stream(method.getDeclaringClass().getInterfaces())
                        .flatMap(one -> Arrays.stream(one.getMethods()))
                        .filter(declared -> declared.getName().equals(method.getName())
                                && Arrays.equals(declared.getParameterTypes(), method.getParameterTypes())));
    }
}
