package ir.peyvand.kit.page;

import ir.peyvand.kit.problem.Problems;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
        var names = new HashSet<String>();
        for (Parameter documented : method.getAnnotationsByType(Parameter.class)) {
            if (documented.in() == ParameterIn.QUERY) {
                names.add(documented.name());
            }
        }
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
}
