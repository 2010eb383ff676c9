package org.relance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;

/** Uploads a file of contacts and imports it. */
final class ContactImport {

    private final Rest rest;
    private final Jobs jobs;

    ContactImport(Rest rest, Jobs jobs) {
        this.rest = rest;
        this.jobs = jobs;
    }

    /** The import as it ended. */
    JsonNode run(Path file) {
        String name = file.getFileName().toString();
        JsonNode received = rest.upload("imports", file, name);
        String id = received.path("id").asText();
        jobs.run("contact-import", Rest.object().put("importId", id), name);
        return rest.get("imports/" + id);
    }
}
