package ir.peyvand.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The shape of a refusal: RFC 9457 with this API's members. */
final class ProblemSchema {

    private ProblemSchema() {}

    static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("A refusal (RFC 9457); title and detail are in Persian or English by Accept-Language")
                .addProperty("type", text("urn:peyvand:problem: and the code"))
                .addProperty("title", text("What kind of refusal it is, for people"))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).description("The HTTP status"))
                .addProperty("detail", text("The most particular sentence there is on what is wrong, for people"))
                .addProperty("instance", text("The path of the request"))
                .addProperty("code", text("Stable, for programs"))
                .addProperty("traceId", text("To quote when asking about it; logs carry it too"))
                .addProperty("errors", errors())
                .required(List.of("type", "title", "status", "detail", "code"));
    }

    private static Schema errors() {
        var error = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty(
                        "pointer",
                        text("Where: a JSON pointer into the body, ?name of a parameter, or #Name of a header"))
                .addProperty("code", text("Stable, for programs"))
                .addProperty("detail", text("The sentence for people"))
                .required(List.of("pointer", "code", "detail"));
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description("Each fault with its place")
                .items(error);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
