package ir.peyvand.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.kit.caller.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {

    @Test
    void rolesAreTakenOutOfTheSecurityRequirement() {
        Operation operation = completed(operation().addSecurityRequirement(requirement("governorate", "secretariat")));

        assertThat(operation.getExtensions()).containsEntry("x-roles", List.of("governorate", "secretariat"));
        assertThat(operation.getDescription()).isEqualTo("What it does.\n\nRoles: `governorate`, `secretariat`.");
        assertThat(operation.getSecurity().getFirst().getSchemes()).containsEntry("bearer", List.of());
    }

    @Test
    void anOperationForAllSaysSo() {
        String[] all = Arrays.stream(Role.values()).map(Role::claim).toArray(String[]::new);

        assertThat(completed(operation().addSecurityRequirement(requirement(all)))
                        .getDescription())
                .endsWith("Every role may call this.");
    }

    @Test
    void problemsFollowFromWhatTheOperationTakes() {
        Operation read = completed(operation()
                .addSecurityRequirement(requirement("auditor"))
                .addParameter(parameter("id", Parameter.In.PATH))
                .addParameter(parameter("If-None-Match", Parameter.In.HEADER)));
        Operation open = completed(operation());

        assertThat(read.getResponses().getAPIResponses())
                .containsOnlyKeys("200", "304", "400", "401", "403", "404", "406", "429", "503");
        assertThat(open.getResponses().getAPIResponses()).doesNotContainKeys("401", "403", "404");
    }

    @Test
    void aChangeOfWhatWasReadCanBeStale() {
        var document = document();
        Operation change = operation().addParameter(parameter("If-Match", Parameter.In.HEADER));
        document.getPaths().addPathItem("/change", OASFactory.createPathItem().POST(change));

        new ApiDocument().filterOpenAPI(document);

        assertThat(change.getResponses().getAPIResponses()).containsKeys("409", "412", "428");
        assertThat(change.getParameters())
                .extracting(Parameter::getRef)
                .containsExactly(
                        "#/components/parameters/IfMatch",
                        "#/components/parameters/IdempotencyKey",
                        "#/components/parameters/AcceptLanguage");
    }

    @Test
    void everyProblemHasAnExampleOfItsStatus() {
        var document = document();
        new ApiDocument().filterOpenAPI(document);

        document.getComponents().getResponses().forEach((name, response) -> {
            if (response.getContent() != null) {
                Object example = response.getContent()
                        .getMediaType("application/problem+json")
                        .getExample();
                assertThat(((Map<?, ?>) example).get("status")).as(name).isInstanceOf(Integer.class);
            }
        });
    }

    @Test
    void anExampleIsPutTogetherFromNamesAndTypes() {
        var province = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("code", text().addExample("IR-24"))
                .addProperty("sector", text())
                .addProperty("since", text().format("date"))
                .addProperty("next", text())
                .addProperty("self", OASFactory.createSchema().ref("#/components/schemas/Province"));
        var document = document();
        document.components(OASFactory.createComponents().addSchema("Province", province));
        Operation read = operation();
        read.getResponses()
                .getAPIResponse("200")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Province"))));
        document.getPaths().addPathItem("/read", OASFactory.createPathItem().GET(read));

        new ApiDocument().filterOpenAPI(document);

        Object example = read.getResponses()
                .getAPIResponse("200")
                .getContent()
                .getMediaType("application/json")
                .getExample();
        assertThat(example.toString()).startsWith("{code=IR-24, sector=C28, since=2025-11-12, self={code=IR-24");
    }

    @Test
    void aTableIsAFileEvenWhereTheGeneratorSharesOneEntry() {
        var shared =
                OASFactory.createMediaType().schema(OASFactory.createSchema().addType(SchemaType.OBJECT));
        Operation read = operation();
        read.getResponses()
                .getAPIResponse("200")
                .content(OASFactory.createContent()
                        .addMediaType("application/json", shared)
                        .addMediaType("text/csv", shared));

        var content = completed(read).getResponses().getAPIResponse("200").getContent();

        assertThat(content.getMediaType("text/csv").getSchema().getType()).containsExactly(SchemaType.STRING);
        assertThat(content.getMediaType("application/json").getSchema().getType())
                .containsExactly(SchemaType.OBJECT);
    }

    private static Operation completed(Operation operation) {
        var document = document();
        PathItem item = OASFactory.createPathItem().GET(operation);
        document.getPaths().addPathItem("/read", item);
        new ApiDocument().filterOpenAPI(document);
        return operation;
    }

    private static OpenAPI document() {
        return OASFactory.createOpenAPI().paths(OASFactory.createPaths());
    }

    private static Operation operation() {
        return OASFactory.createOperation()
                .description("What it does.")
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().description("OK")));
    }

    private static SecurityRequirement requirement(String... roles) {
        return OASFactory.createSecurityRequirement().addScheme("bearer", List.of(roles));
    }

    private static Parameter parameter(String name, Parameter.In in) {
        return OASFactory.createParameter().name(name).in(in);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
