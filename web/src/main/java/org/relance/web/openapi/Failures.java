package org.relance.web.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.relance.web.rest.Problem;

/** The refusals that operations share, as problem JSON, each once under {@code responses}. */
enum Failures {
    BAD_REQUEST(400, "Cannot be read; field names what is to blame", "request.bad-value", "limit"),
    SIGN_IN_NEEDED(401, "Nobody is signed in", "access.sign-in-needed", null),
    FORBIDDEN(403, "The role does not allow it", "access.not-allowed", null),
    NOT_FOUND(404, "There is no such record", "request.status-404", null),
    CONFLICT(409, "Does not go with what is stored", "request.conflict", null),
    STALE(412, "Somebody changed the record meanwhile: read it again", "request.stale", null),
    TOO_LARGE(413, "The body is larger than the server takes", "request.too-large", null),
    OTHER_MEDIA(415, "The body is not of a media type named here", "request.status-415", null),
    REFUSED(422, "Can be read and breaks a rule of the business", "crm.required", "name"),
    VERSION_NEEDED(428, "If-Match is missing", "request.if-match-needed", null);

    private final int status;
    private final String meaning;
    private final String code;
    private final String field;

    Failures(int status, String meaning, String code, String field) {
        this.status = status;
        this.meaning = meaning;
        this.code = code;
        this.field = field;
    }

    /** Adds references to these refusals to the responses of an operation. */
    static void refer(ObjectNode responses, List<Failures> failures) {
        failures.forEach(
                failure ->
                        responses
                                .putObject(Integer.toString(failure.status))
                                .put("$ref", "#/components/responses/" + failure.name()));
    }

    /** All refusals with their schema and an example. */
    static ObjectNode components(Schemas schemas) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        for (Failures failure : values()) {
            ObjectNode response = all.putObject(failure.name());
            response.put("description", failure.meaning);
            ObjectNode content =
                    response.putObject("content").putObject("application/problem+json");
            content.set("schema", schemas.of(Problem.class));
            content.set("example", failure.example());
        }
        return all;
    }

    private ObjectNode example() {
        ObjectNode problem =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "urn:relance:problem:" + code)
                        .put("title", meaning.split("[;:]", 2)[0])
                        .put("status", status)
                        .put("detail", meaning + ".")
                        .put("code", code);
        return field == null ? problem : problem.put("field", field);
    }
}
