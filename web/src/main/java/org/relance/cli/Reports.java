package org.relance.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;

/** Printed reports as files. */
final class Reports {

    private Reports() {}

    /** Renders a report in the format that the file name asks for, PDF where it asks for none. */
    static void download(Rest rest, String name, ObjectNode parameters, Path target) {
        String file = target.getFileName().toString().toLowerCase(Locale.ROOT);
        String format = file.endsWith(".xlsx") ? "xlsx" : file.endsWith(".csv") ? "csv" : "pdf";
        StringBuilder query = new StringBuilder("?format=" + format);
        parameters
                .properties()
                .forEach(
                        p ->
                                query.append('&')
                                        .append(Rest.encode(p.getKey()))
                                        .append('=')
                                        .append(Rest.encode(p.getValue().asText())));
        rest.download("reports/" + name + query, target);
    }
}
