package org.relance.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.relance.web.rest.ListAnswer;

/**
 * Examples of bodies from {@code openapi/examples.json}: by the name of the record, or by {@code
 * METHOD /path} where one record serves several purposes.
 */
final class Examples {

    private static final String PLACE = "/openapi/examples.json";

    private final JsonNode known;

    Examples() {
        try (InputStream in = Examples.class.getResourceAsStream(PLACE)) {
            known = new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body that a caller may send to an operation. */
    Optional<JsonNode> ofRequest(String operation, Class<?> body) {
        return known.has(operation)
                ? Optional.of(known.get(operation))
                : Optional.ofNullable(known.get(body.getSimpleName()));
    }

    /** A body as it is answered; a list shows one row. */
    Optional<JsonNode> ofResponse(Type body) {
        if (body instanceof ParameterizedType generic && generic.getRawType() == ListAnswer.class) {
            return ofResponse(generic.getActualTypeArguments()[0]).map(Examples::list);
        }
        return body instanceof Class<?> cls
                ? Optional.ofNullable(known.get(cls.getSimpleName()))
                : Optional.empty();
    }

    private static JsonNode list(JsonNode row) {
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        list.putArray("items").add(row);
        return list.put("total", 1);
    }
}
