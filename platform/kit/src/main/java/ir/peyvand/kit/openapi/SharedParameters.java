package ir.peyvand.kit.openapi;

import ir.peyvand.kit.page.PageRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Parameters that mean the same everywhere, described once: a page's limit and cursor, and the headers of conditions. */
final class SharedParameters {

    private static final String PREFIX = "#/components/parameters/";
    private static final int LONGEST_TEXT = 200;
    private static final String IF_MATCH = "If-Match";

    /** Component name by parameter name. */
    private static final Map<String, String> COMPONENTS = Map.of(
            "limit",
            "Limit",
            "cursor",
            "Cursor",
            IF_MATCH,
            "IfMatch",
            "If-None-Match",
            "IfNoneMatch",
            "Idempotency-Key",
            "IdempotencyKey",
            "Accept-Language",
            "AcceptLanguage");

    SharedParameters(Components components) {
        components
                .addParameter(
                        "Limit",
                        query("limit", "How many entries a page holds", 50)
                                .schema(OASFactory.createSchema()
                                        .addType(SchemaType.INTEGER)
                                        .format("int32")
                                        .minimum(BigDecimal.ONE)
                                        .maximum(BigDecimal.valueOf(PageRequest.LARGEST_LIMIT))
                                        .defaultValue(PageRequest.DEFAULT_LIMIT)))
                .addParameter(
                        "Cursor",
                        query("cursor", "Where the page begins: `next` of the page before, for the same filters", null)
                                .schema(text(4096)))
                .addParameter(
                        "IfMatch",
                        header(
                                IF_MATCH,
                                "The ETag of the record as it was read; without it 428, when stale 412",
                                "\"3\""))
                .addParameter(
                        "IfNoneMatch", header("If-None-Match", "The ETag one has; 304 when it is still right", "\"3\""))
                .addParameter(
                        "IdempotencyKey",
                        header(
                                "Idempotency-Key",
                                "Makes the request safe to repeat for 24 hours: the same key and body get the first answer again",
                                "8e03978e-40d5-43e8-bc93-6894a57f9324"))
                .addParameter(
                        "AcceptLanguage",
                        header("Accept-Language", "The language of refusals: fa (default) or en", "fa"));
    }

    void complete(HttpMethod method, Operation operation) {
        var parameters = new ArrayList<Parameter>();
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> parameters.add(shared(parameter)));
        }
        if (method == HttpMethod.POST && !has(parameters, "Idempotency-Key")) {
            parameters.add(reference("Idempotency-Key"));
        }
        parameters.add(reference("Accept-Language"));
        operation.setParameters(parameters);
    }

    static boolean isIfMatch(Parameter parameter) {
        return IF_MATCH.equals(parameter.getName()) || (PREFIX + "IfMatch").equals(parameter.getRef());
    }

    static boolean isIfNoneMatch(Parameter parameter) {
        return (PREFIX + "IfNoneMatch").equals(parameter.getRef());
    }

    /** A reference to the shared description where there is one. */
    private static Parameter shared(Parameter parameter) {
        if (parameter.getIn() != Parameter.In.PATH
                && COMPONENTS.containsKey(parameter.getName())
                && !hasOtherBound(parameter)) {
            return reference(parameter.getName());
        }
        if (parameter.getRef() == null && parameter.getSchema() == null && parameter.getContent() == null) {
            parameter.setSchema(text(LONGEST_TEXT));
        }
        return parameter;
    }

    /** A limit that is not a page's: what it says of itself holds. */
    private static boolean hasOtherBound(Parameter parameter) {
        BigDecimal most =
                parameter.getSchema() == null ? null : parameter.getSchema().getMaximum();
        return most != null && most.compareTo(BigDecimal.valueOf(PageRequest.LARGEST_LIMIT)) != 0;
    }

    private static boolean has(List<Parameter> parameters, String name) {
        return parameters.stream().anyMatch(parameter -> (PREFIX + COMPONENTS.get(name)).equals(parameter.getRef()));
    }

    private static Parameter reference(String name) {
        return OASFactory.createParameter().ref(PREFIX + COMPONENTS.get(name));
    }

    private static Parameter query(String name, String description, @Nullable Object example) {
        return OASFactory.createParameter()
                .in(Parameter.In.QUERY)
                .name(name)
                .description(description)
                .example(example);
    }

    private static Parameter header(String name, String description, String example) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(description)
                .schema(text(LONGEST_TEXT))
                .example(example);
    }

    private static Schema text(int longest) {
        return OASFactory.createSchema().addType(SchemaType.STRING).maxLength(longest);
    }
}
