package org.relance.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The OpenAPI document (3.0.3) of some resources. Addresses, parameters, bodies and answers come
 * from the signatures; words from {@code @Tag}, {@code @Operation} and {@code @Parameter}; examples
 * from one file; what holds everywhere from here.
 */
final class OpenApiDocument {

    private static final String ABOUT =
            "Campaign management for the back office. Lists answer {items, next, total}: send next"
                    + " as after for the rows that follow. Errors are problem JSON (RFC 9457) with a"
                    + " code, and the field to blame. A change names the version it was made on, the"
                    + " ETag that was read, in If-Match. Dates are ISO 8601, amounts plain decimals.";

    private final Schemas schemas = new Schemas();
    private final Examples examples = new Examples();
    private final Map<String, ObjectNode> paths = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();

    /**
     * The document.
     *
     * @param server address that the paths follow, such as {@code /}
     */
    static ObjectNode of(Collection<Class<?>> resources, String server) {
        OpenApiDocument document = new OpenApiDocument();
        resources.stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .forEach(document::add);
        return document.written(server);
    }

    private void add(Class<?> resource) {
        Tag tag = resource.getAnnotation(Tag.class);
        tags.merge(tag.name(), tag.description(), (one, other) -> one.isEmpty() ? other : one);
        for (Endpoint endpoint : Endpoint.of(resource, schemas, examples)) {
            ObjectNode path =
                    paths.computeIfAbsent(
                            endpoint.path(), p -> JsonNodeFactory.instance.objectNode());
            ObjectNode operation = endpoint.operation();
            if (path.has(endpoint.verb())) {
                mergeBodies((ObjectNode) path.get(endpoint.verb()), operation);
            } else {
                path.set(endpoint.verb(), operation);
            }
        }
    }

    /** Two methods that differ in what they consume are one operation with two kinds of body. */
    private static void mergeBodies(ObjectNode first, ObjectNode second) {
        ObjectNode content = (ObjectNode) first.at("/requestBody/content");
        content.setAll((ObjectNode) second.at("/requestBody/content"));
        JsonNode more = second.path("parameters");
        if (more.isArray()) {
            first.withArray("parameters").addAll((ArrayNode) more);
        }
    }

    private ObjectNode written(String server) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.0.3");
        document.putObject("info")
                .put("title", "Relance")
                .put("version", "1")
                .put("description", ABOUT);
        document.putArray("servers").addObject().put("url", server);
        ArrayNode described = document.putArray("tags");
        tags.forEach(
                (name, description) ->
                        described.addObject().put("name", name).put("description", description));
        security(document.putArray("security"));
        ObjectNode operations = document.putObject("paths");
        paths.forEach(operations::set);
        ObjectNode components = document.putObject("components");
        components.set("responses", Failures.components(schemas));
        components.set("parameters", SharedParameters.components());
        components.set("schemas", schemas.components());
        components.set("securitySchemes", securitySchemes());
        return document;
    }

    private static void security(ArrayNode alternatives) {
        alternatives.addObject().putArray("token");
        ObjectNode session = alternatives.addObject();
        List.of("session", "csrf").forEach(session::putArray);
    }

    private static ObjectNode securitySchemes() {
        ObjectNode schemes = JsonNodeFactory.instance.objectNode();
        schemes.putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put(
                        "description",
                        "A token that a user creates under My account or by POST /tokens.");
        key(schemes, "session", "cookie", "JSESSIONID", "The session of a browser.");
        key(
                schemes,
                "csrf",
                "header",
                "X-Relance-CSRF",
                "With a session: csrf of GET /session, for changes.");
        return schemes;
    }

    private static void key(
            ObjectNode schemes, String scheme, String place, String name, String description) {
        schemes.putObject(scheme)
                .put("type", "apiKey")
                .put("in", place)
                .put("name", name)
                .put("description", description);
    }
}
