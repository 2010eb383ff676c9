package org.relance.web.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.relance.web.rest.Accepted;
import org.relance.web.rest.Created;
import org.relance.web.rest.Versioned;

/** What an endpoint answers when all is well: status, headers and body by its return type. */
record Success(
        Method method,
        Arguments arguments,
        List<String> mediaTypes,
        Schemas schemas,
        Examples examples) {

    void addTo(ObjectNode responses) {
        Type answered = method.getGenericReturnType();
        if (arguments.hasEvents()) {
            content(
                    response(responses, 200, "The events"),
                    List.of(MediaType.SERVER_SENT_EVENTS),
                    Schemas.type("string", null));
        } else if (answered == void.class) {
            response(responses, 204, "Done");
        } else if (answered == Response.class) {
            content(
                    response(responses, 200, "The file"),
                    mediaTypes,
                    Schemas.type("string", "binary"));
        } else {
            record(responses, answered);
        }
    }

    private void record(ObjectNode responses, Type answered) {
        Type body = unwrapped(answered);
        ObjectNode response =
                switch (status(answered)) {
                    case 201 -> response(responses, 201, "It was made");
                    case 202 -> response(responses, 202, "It happens soon");
                    default -> response(responses, 200, "Done");
                };
        if (raw(answered) == Created.class) {
            header(response, "Location", "Address of what was made");
        }
        if (raw(answered) == Versioned.class || raw(answered) == Created.class) {
            header(response, "ETag", "Version for If-Match, where the record has one");
        }
        content(response, mediaTypes, schemas.of(body));
        ObjectNode json = (ObjectNode) response.at("/content").get(MediaType.APPLICATION_JSON);
        examples.ofResponse(body).ifPresent(example -> json.set("example", example));
    }

    private static int status(Type answered) {
        if (raw(answered) == Created.class) {
            return 201;
        }
        return raw(answered) == Accepted.class ? 202 : 200;
    }

    private static Type unwrapped(Type answered) {
        boolean wrapped =
                List.of(Created.class, Versioned.class, Accepted.class).contains(raw(answered));
        return wrapped ? ((ParameterizedType) answered).getActualTypeArguments()[0] : answered;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static ObjectNode response(ObjectNode responses, int status, String description) {
        return responses.putObject(Integer.toString(status)).put("description", description);
    }

    private static void header(ObjectNode response, String name, String description) {
        response.withObject("/headers")
                .putObject(name)
                .put("description", description)
                .set("schema", Schemas.type("string", null));
    }

    private static void content(ObjectNode response, List<String> mediaTypes, ObjectNode schema) {
        ObjectNode content = response.putObject("content");
        mediaTypes.forEach(media -> content.putObject(media).set("schema", schema.deepCopy()));
    }
}
