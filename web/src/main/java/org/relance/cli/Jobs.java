package org.relance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Starts jobs, follows them with a progress bar, and tells how they ended. */
final class Jobs {

    private static final int BAR = 30;
    private static final int POLL_MILLIS = 250;
    private static final Set<String> ACTIVE = Set.of("STARTING", "STARTED", "STOPPING");

    private final Rest rest;
    private final boolean terminal = System.console() != null;

    Jobs(Rest rest) {
        this.rest = rest;
    }

    void list() {
        for (JsonNode job : rest.get("jobs").path("items")) {
            System.out.printf("%-20s %s%n", job.path("job").asText(), words(job.path("required")));
        }
    }

    /** Starts a job and waits for its end. */
    JsonNode run(String job, ObjectNode parameters) {
        return run(job, parameters, "");
    }

    /**
     * Starts a job and waits for its end.
     *
     * @param label what it is about, such as the name of a file; may be empty
     */
    JsonNode run(String job, ObjectNode parameters, String label) {
        ObjectNode start = Rest.object();
        start.set("parameters", parameters);
        start.put("label", label);
        return follow(rest.post("jobs/" + job + "/runs", start).path("id").asLong());
    }

    void status(Long id) {
        if (id != null) {
            line(rest.get("runs/" + id).path("run"));
            return;
        }
        rest.get("runs?limit=20").path("items").forEach(Jobs::line);
    }

    void stop(long id) {
        rest.post("runs/" + id + "/stop", Rest.object());
        status(id);
    }

    void restart(long id) {
        follow(rest.post("runs/" + id + "/restart", Rest.object()).path("id").asLong());
    }

    /** Shows the progress until the end; a run that did not complete is a failure. */
    JsonNode follow(long id) {
        JsonNode run = rest.get("runs/" + id).path("run");
        while (ACTIVE.contains(run.path("status").asText())) {
            show(run);
            pause();
            run = rest.get("runs/" + id).path("run");
        }
        show(run);
        if (terminal) {
            System.out.println();
        }
        if (!run.path("status").asText().equals("COMPLETED")) {
            throw new CommandFailure(
                    "execution "
                            + id
                            + " ended as "
                            + run.path("status").asText()
                            + ": "
                            + run.path("message").asText(""));
        }
        return run;
    }

    private void show(JsonNode run) {
        if (!terminal) {
            return;
        }
        int percent = run.path("percent").asInt();
        int full = percent * BAR / 100;
        System.out.printf(
                "\r  %s [%s%s] %3d %%  %d/%s ",
                run.path("job").asText(),
                "#".repeat(full),
                ".".repeat(BAR - full),
                percent,
                run.path("doneItems").asLong(),
                run.path("totalItems").asText("?"));
        System.out.flush();
    }

    private static void line(JsonNode run) {
        System.out.printf(
                "%6d  %-18s %-10s %3d %%  %s%n",
                run.path("id").asLong(),
                run.path("job").asText(),
                run.path("status").asText(),
                run.path("percent").asInt(),
                run.path("message").asText(""));
    }

    private static String words(JsonNode list) {
        StringBuilder text = new StringBuilder();
        list.forEach(word -> text.append(word.asText()).append("= "));
        return text.toString().strip();
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted; the job goes on in the server", e);
        }
    }
}
