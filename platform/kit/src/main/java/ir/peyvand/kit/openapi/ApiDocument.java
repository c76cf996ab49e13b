package ir.peyvand.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Completes the OpenAPI 3.1 document of an app while it is built; what an annotation says is never replaced. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        var problems = new ProblemResponses(document.getComponents());
        var parameters = new SharedParameters(document.getComponents());
        var answers = new Answers(document.getComponents());
        var examples = new Examples(document.getComponents());
        Paths paths = sorted(document.getPaths());
        document.setPaths(paths);
        paths.getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    parameters.complete(method, operation);
                    List<Parameter> all = parametersOf(item, operation);
                    problems.complete(method, operation, all);
                    answers.complete(operation, all);
                    OperationRoles.complete(operation);
                    examples.complete(operation);
                }));
    }

    /** By path, so that the committed document changes only where the API does. */
    private static Paths sorted(Paths paths) {
        var sorted = OASFactory.createPaths();
        if (paths != null && paths.getPathItems() != null) {
            new TreeMap<>(paths.getPathItems()).forEach(sorted::addPathItem);
        }
        return sorted;
    }

    private static List<Parameter> parametersOf(PathItem item, Operation operation) {
        var all = new ArrayList<Parameter>();
        if (item.getParameters() != null) {
            all.addAll(item.getParameters());
        }
        if (operation.getParameters() != null) {
            all.addAll(operation.getParameters());
        }
        return all;
    }
}
