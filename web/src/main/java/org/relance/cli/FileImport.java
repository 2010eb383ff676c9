package org.relance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;

/** Uploads a file and imports it. */
final class FileImport {

    private final Rest rest;
    private final Jobs jobs;

    FileImport(Rest rest, Jobs jobs) {
        this.rest = rest;
        this.jobs = jobs;
    }

    /**
     * The import as it ended.
     *
     * @param kind such as {@code SALES_PRICE}
     */
    JsonNode run(String kind, Path file) {
        String name = file.getFileName().toString();
        JsonNode received = rest.upload("imports?kind=" + kind, file, name);
        String id = received.path("id").asText();
        jobs.run("import", Rest.object().put("importId", id), name);
        return rest.get("imports/" + id);
    }
}
