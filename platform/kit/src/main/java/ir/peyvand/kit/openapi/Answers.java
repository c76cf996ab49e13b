package ir.peyvand.kit.openapi;

import ir.peyvand.kit.table.TableFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What successful answers have in common: the ETag of what can be asked for conditionally, and tables that are files. */
final class Answers {

    private static final String TAG = "ETag";

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
                tables(response.getContent());
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

    /** The JSON schema that the generator puts on every format describes one of them only. */
    private static void tables(@Nullable Content content) {
        file(content, TableFormat.CSV_MEDIA_TYPE, OASFactory.createSchema().addType(SchemaType.STRING));
        file(
                content,
                TableFormat.XLSX_MEDIA_TYPE,
                OASFactory.createSchema().addType(SchemaType.STRING).format("binary"));
    }

    private static void file(@Nullable Content content, String format, Schema schema) {
        MediaType table = content == null ? null : content.getMediaType(format);
        if (table != null) {
            table.setSchema(schema);
        }
    }
}
