package org.relance.web.rest;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Says in the OpenAPI document what holds for all operations of a kind, so that no resource repeats
 * it. Named in {@code META-INF/microprofile-config.properties}.
 */
public class OpenApiPatterns implements OASFilter {

    /** How the summary of each list begins. */
    private static final String LIST = "List ";

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getSummary() != null && operation.getSummary().startsWith(LIST)) {
            operation
                    .addParameter(query("q", "Words to search", "durand"))
                    .addParameter(query("sort", "Column; a minus before it: descending", "-id"))
                    .addParameter(query("after", "The next of the page before", null))
                    .addParameter(query("limit", "Rows wanted, 1 to 1000", "100"))
                    .addParameter(
                            query(
                                    "filter.<column>",
                                    "Accepted values, separated by commas, or a range from..to",
                                    null));
        }
        return operation;
    }

    private static Parameter query(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .example(example)
                .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING));
    }
}
