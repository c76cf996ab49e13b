package ir.peyvand.kit.openapi;

import ir.peyvand.kit.table.TableFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What successful answers have in common: the ETag of what can be asked for conditionally, and tables that are files. */
final class Answers {

    private static final String TAG = "ETag";
    private static final String GEO_JSON = "application/geo+json";

    Answers(Components components) {
        components.addHeader(
                TAG,
                OASFactory.createHeader()
                        .description("The version of what was answered, for If-Match and If-None-Match")
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                        .example("\"3\""));
        components.addResponse(
                "NotModified", OASFactory.createAPIResponse().description("What the client has is still right"));
    }

    void complete(Operation operation, List<Parameter> parameters) {
        boolean isConditional = parameters.stream().anyMatch(SharedParameters::isIfNoneMatch);
        boolean isVersioned = isConditional || parameters.stream().anyMatch(SharedParameters::isIfMatch);
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                files(response.getContent());
                if (isVersioned) {
                    tag(response);
                }
            }
        });
        if (isConditional) {
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().ref("#/components/responses/NotModified"));
        }
    }

    private static void tag(APIResponse response) {
        if (response.getHeaders() == null || !response.getHeaders().containsKey(TAG)) {
            Header reference = OASFactory.createHeader().ref("#/components/headers/" + TAG);
            response.addHeader(TAG, reference);
        }
    }

    /**
     * The generator puts the JSON schema on every format, one object for all of them; so each other format gets an entry
     * of its own.
     */
    private static void files(@Nullable Content content) {
        if (content == null || content.getMediaTypes() == null) {
            return;
        }
        for (String format : List.copyOf(content.getMediaTypes().keySet())) {
            switch (format) {
                case TableFormat.CSV_MEDIA_TYPE -> replace(content, format, schema(SchemaType.STRING));
                case TableFormat.XLSX_MEDIA_TYPE ->
                    replace(content, format, schema(SchemaType.STRING).format("binary"));
                case GEO_JSON ->
                    replace(content, format, schema(SchemaType.OBJECT).description("A FeatureCollection (RFC 7946)"));
                default -> {}
            }
        }
    }

    private static void replace(Content content, String format, Schema schema) {
        content.addMediaType(format, OASFactory.createMediaType().schema(schema));
    }

    private static Schema schema(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
