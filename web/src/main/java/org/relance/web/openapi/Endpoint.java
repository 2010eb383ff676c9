package org.relance.web.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A method of a resource that answers requests, and what its signature says of them. */
final class Endpoint {

    private static final String SIGN_IN = "POST /api/v1/session";

    private final Class<?> resource;
    private final Method method;
    private final Schemas schemas;
    private final Examples examples;
    private final Arguments arguments;

    Endpoint(Class<?> resource, Method method, Schemas schemas, Examples examples) {
        this.resource = resource;
        this.method = method;
        this.schemas = schemas;
        this.examples = examples;
        this.arguments = new Arguments(method, schemas);
    }

    /** All endpoints of a resource, by their names, so that the document is always the same. */
    static List<Endpoint> of(Class<?> resource, Schemas schemas, Examples examples) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> verb(method).isPresent())
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> new Endpoint(resource, method, schemas, examples))
                .toList();
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    /** Such as {@code get}. */
    String verb() {
        return verb(method).orElseThrow().toLowerCase(Locale.ROOT);
    }

    /** Such as {@code /api/v1/users/{id}}. */
    String path() {
        Path below = method.getAnnotation(Path.class);
        return "/api/v1/"
                + resource.getAnnotation(Path.class).value()
                + (below == null ? "" : "/" + below.value());
    }

    private String name() {
        return verb().toUpperCase(Locale.ROOT) + " " + path();
    }

    ObjectNode operation() {
        ObjectNode operation = JsonNodeFactory.instance.objectNode();
        operation.putArray("tags").add(resource.getAnnotation(Tag.class).name());
        Operation said = method.getAnnotation(Operation.class);
        operation.put("summary", said.summary());
        if (!said.description().isEmpty()) {
            operation.put("description", said.description());
        }
        operation.put("operationId", operationId());
        ArrayNode parameters = arguments.documented(path());
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        arguments.body().ifPresent(body -> operation.set("requestBody", requestBody(body)));
        if (name().equals(SIGN_IN)) {
            operation.putArray("security");
        }
        ObjectNode responses = operation.putObject("responses");
        new Success(method, arguments, mediaTypes(Produces.class), schemas, examples)
                .addTo(responses);
        Failures.refer(responses, failures());
        return operation;
    }

    private String operationId() {
        String subject = resource.getSimpleName().replace("Resource", "");
        return subject.substring(0, 1).toLowerCase(Locale.ROOT)
                + subject.substring(1)
                + method.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                + method.getName().substring(1);
    }

    private ObjectNode requestBody(Parameter body) {
        ObjectNode requestBody = JsonNodeFactory.instance.objectNode().put("required", true);
        ObjectNode content = requestBody.putObject("content");
        for (String media : mediaTypes(Consumes.class)) {
            ObjectNode entry = content.putObject(media);
            if (media.equals(MediaType.MULTIPART_FORM_DATA)) {
                entry.putObject("schema")
                        .put("type", "object")
                        .putObject("properties")
                        .set("file", Schemas.type("string", "binary"));
            } else if (body.getType() == InputStream.class) {
                entry.set("schema", Schemas.type("string", "binary"));
            } else {
                entry.set("schema", schemas.of(body.getParameterizedType()));
                examples.ofRequest(name(), body.getType())
                        .ifPresent(example -> entry.set("example", example));
            }
        }
        return requestBody;
    }

    private List<String> mediaTypes(Class<? extends Annotation> kind) {
        for (var place : List.of(method, resource)) {
            Annotation found = place.getAnnotation(kind);
            if (found instanceof Consumes consumes) {
                return List.of(consumes.value());
            }
            if (found instanceof Produces produces) {
                return List.of(produces.value());
            }
        }
        return List.of(MediaType.APPLICATION_JSON);
    }

    private List<Failures> failures() {
        boolean record = path().contains("{");
        boolean body = arguments.body().isPresent();
        boolean change = !verb().equals("get");
        List<Failures> failures = new ArrayList<>();
        add(failures, record || body || arguments.hasQuery(), Failures.BAD_REQUEST);
        add(failures, true, Failures.SIGN_IN_NEEDED);
        add(failures, !name().equals(SIGN_IN), Failures.FORBIDDEN);
        add(failures, record, Failures.NOT_FOUND);
        add(failures, change && (record || body), Failures.CONFLICT);
        add(failures, arguments.hasVersion(), Failures.STALE);
        add(failures, body, Failures.TOO_LARGE);
        add(failures, body, Failures.OTHER_MEDIA);
        add(failures, change && (record || body), Failures.REFUSED);
        add(failures, arguments.hasVersion(), Failures.VERSION_NEEDED);
        return failures;
    }

    private static void add(List<Failures> failures, boolean possible, Failures failure) {
        if (possible) {
            failures.add(failure);
        }
    }
}
