package org.relance.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every operation explains itself; what is not said here would be missing on the page as well. */
class OpenApiDocumentTest {

    private static JsonNode document;

    @BeforeAll
    static void make() {
        List<Class<?>> resources = new ArrayList<>();
        for (JavaClass cls : new ClassFileImporter().importPackages("org.relance.web.rest")) {
            if (cls.isAnnotatedWith(Path.class)) {
                resources.add(cls.reflect());
            }
        }
        document = OpenApiDocument.of(resources, "/");
    }

    private static void eachOperation(BiConsumer<String, JsonNode> check) {
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                check.accept(operation.getKey() + " " + path.getKey(), operation.getValue());
            }
        }
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    @Test
    void everyOperationHasItsWordsAndANameOfItsOwn() {
        Set<String> names = new HashSet<>();
        Set<String> tags = new HashSet<>();
        for (JsonNode tag : document.get("tags")) {
            assertThat(tag.get("description").asText()).as(tag.toString()).isNotBlank();
            assertThat(tags.add(tag.get("name").asText())).isTrue();
        }
        eachOperation(
                (name, operation) -> {
                    assertThat(operation.get("summary").asText()).as(name).isNotBlank();
                    assertThat(tags).contains(operation.at("/tags/0").asText());
                    assertThat(names.add(operation.get("operationId").asText())).as(name).isTrue();
                });
        assertThat(names).hasSizeGreaterThan(150);
    }

    @Test
    void everyAnswerWithABodyHasASchema() {
        eachOperation(
                (name, operation) -> {
                    String success = operation.get("responses").fieldNames().next();
                    assertThat(success).as(name).startsWith("2");
                    JsonNode response = operation.get("responses").get(success);
                    assertThat(response.has("content")).as(name).isEqualTo(!success.equals("204"));
                    response.path("content")
                            .forEach(body -> assertThat(body.get("schema")).as(name).isNotEmpty());
                });
    }

    @Test
    void everyRefusalIsProblemJsonWithAnExample() {
        eachOperation(
                (name, operation) ->
                        operation
                                .get("responses")
                                .properties()
                                .forEach(entry -> checkRefusal(name, entry)));
    }

    private static void checkRefusal(String name, Map.Entry<String, JsonNode> entry) {
        if (entry.getKey().startsWith("2")) {
            return;
        }
        JsonNode body = resolved(entry.getValue()).at("/content").get("application/problem+json");
        assertThat(body.at("/example/status").asText()).as(name).isEqualTo(entry.getKey());
        assertThat(body.at("/schema/$ref").asText()).endsWith("/Problem");
    }

    @Test
    void everyParameterIsExplained() {
        eachOperation(
                (name, operation) ->
                        operation
                                .path("parameters")
                                .forEach(
                                        parameter -> {
                                            JsonNode said = resolved(parameter);
                                            assertThat(said.path("description").asText())
                                                    .as(name + " " + said.path("name").asText())
                                                    .isNotBlank();
                                            assertThat(said.get("schema")).as(name).isNotEmpty();
                                        }));
    }

    @Test
    void everyJsonBodyHasAnExampleThatFitsItsSchema() {
        eachOperation(
                (name, operation) -> {
                    JsonNode json = operation.at("/requestBody/content/application~1json");
                    if (!json.isMissingNode()) {
                        assertThat(json.has("example")).as(name + " has an example").isTrue();
                        fits(name, json.get("example"), json.get("schema"));
                    }
                });
    }

    @Test
    void everyExampleOfAnAnswerFitsItsSchema() {
        eachOperation(
                (name, operation) ->
                        operation
                                .get("responses")
                                .forEach(
                                        response -> {
                                            JsonNode json =
                                                    response.at("/content/application~1json");
                                            if (json.has("example")) {
                                                fits(name, json.get("example"), json.get("schema"));
                                            }
                                        }));
    }

    private static void fits(String place, JsonNode value, JsonNode reference) {
        JsonNode schema = resolved(reference);
        switch (schema.get("type").asText()) {
            case "object" -> fitsObject(place, value, schema);
            case "array" -> value.forEach(item -> fits(place + "[]", item, schema.get("items")));
            case "integer" -> assertThat(value.isIntegralNumber()).as(place).isTrue();
            case "number" -> assertThat(value.isNumber()).as(place).isTrue();
            case "boolean" -> assertThat(value.isBoolean()).as(place).isTrue();
            default -> fitsText(place, value, schema);
        }
    }

    private static void fitsObject(String place, JsonNode value, JsonNode schema) {
        assertThat(value.isObject()).as(place).isTrue();
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            String inner = place + "." + property.getKey();
            JsonNode type =
                    schema.has("additionalProperties")
                            ? schema.get("additionalProperties")
                            : schema.at("/properties/" + property.getKey());
            assertThat(type.isMissingNode()).as(inner + " is unknown").isFalse();
            fits(inner, property.getValue(), type);
        }
    }

    private static void fitsText(String place, JsonNode value, JsonNode schema) {
        assertThat(value.isTextual()).as(place).isTrue();
        if (schema.has("enum")) {
            List<String> known = new ArrayList<>();
            schema.get("enum").forEach(name -> known.add(name.asText()));
            assertThat(known).as(place).contains(value.asText());
        }
    }
}
