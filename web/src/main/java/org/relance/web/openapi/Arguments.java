package org.relance.web.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters of a method: those of its address, its headers, and its body. */
final class Arguments {

    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");
    private static final String ID = "Number of the record in addresses";

    private final List<Parameter> parameters;
    private final Schemas schemas;

    Arguments(Method method, Schemas schemas) {
        this.parameters = List.of(method.getParameters());
        this.schemas = schemas;
    }

    /** The parameter that takes the body. */
    Optional<Parameter> body() {
        return parameters.stream().filter(p -> p.getAnnotations().length == 0).findFirst();
    }

    boolean hasList() {
        return parameters.stream().anyMatch(p -> p.isAnnotationPresent(BeanParam.class));
    }

    boolean hasVersion() {
        return parameters.stream().anyMatch(p -> p.isAnnotationPresent(HeaderParam.class));
    }

    boolean hasQuery() {
        return hasList()
                || parameters.stream().anyMatch(p -> p.isAnnotationPresent(QueryParam.class));
    }

    /** True if the method gives a stream of events instead of a body. */
    boolean hasEvents() {
        return parameters.stream()
                .anyMatch(
                        p ->
                                p.isAnnotationPresent(Context.class)
                                        && p.getType().getSimpleName().equals("SseEventSink"));
    }

    /** Everything but the body, in the order of the address. */
    ArrayNode documented(String path) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        Matcher inPath = IN_PATH.matcher(path);
        while (inPath.find()) {
            all.add(inPath(inPath.group(1)));
        }
        parameters.stream()
                .filter(p -> p.isAnnotationPresent(QueryParam.class))
                .forEach(p -> all.add(query(p)));
        if (hasVersion()) {
            all.addObject().put("$ref", "#/components/parameters/ifMatch");
        }
        if (hasList()) {
            SharedParameters.NAMES.forEach(
                    name -> all.addObject().put("$ref", "#/components/parameters/" + name));
        }
        return all;
    }

    private ObjectNode inPath(String name) {
        Optional<Parameter> declared =
                parameters.stream()
                        .filter(p -> p.isAnnotationPresent(PathParam.class))
                        .filter(p -> p.getAnnotation(PathParam.class).value().equals(name))
                        .findFirst();
        ObjectNode parameter = parameter(name, "path").put("required", true);
        declared.flatMap(Arguments::described).ifPresent(d -> describe(parameter, d));
        if (!parameter.has("description")
                && declared.map(p -> p.getType() != String.class).orElse(true)) {
            parameter.put("description", ID);
        }
        parameter.set(
                "schema", declared.map(p -> schemas.of(p.getType())).orElseGet(Arguments::number));
        return parameter;
    }

    private static ObjectNode number() {
        return Schemas.type("integer", "int64");
    }

    private ObjectNode query(Parameter declared) {
        ObjectNode parameter = parameter(declared.getAnnotation(QueryParam.class).value(), "query");
        described(declared).ifPresent(d -> describe(parameter, d));
        ObjectNode schema = schemas.of(declared.getType());
        DefaultValue otherwise = declared.getAnnotation(DefaultValue.class);
        if (otherwise != null && !schema.has("$ref")) {
            schema.put("default", otherwise.value());
        }
        parameter.set("schema", schema);
        return parameter;
    }

    private static Optional<org.eclipse.microprofile.openapi.annotations.parameters.Parameter>
            described(Parameter declared) {
        return Arrays.stream(
                        declared.getAnnotationsByType(
                                org.eclipse.microprofile.openapi.annotations.parameters.Parameter
                                        .class))
                .findFirst();
    }

    private static void describe(
            ObjectNode parameter,
            org.eclipse.microprofile.openapi.annotations.parameters.Parameter described) {
        parameter.put("description", described.description());
        if (!described.example().isEmpty()) {
            parameter.put("example", described.example());
        }
    }

    private static ObjectNode parameter(String name, String place) {
        return JsonNodeFactory.instance.objectNode().put("name", name).put("in", place);
    }
}
