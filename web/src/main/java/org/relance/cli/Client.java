package org.relance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Entry point of the commands that talk to a server. Arguments: address of the server, command, its
 * words. Exit codes: 0 done, 1 failed, 2 wrong arguments.
 */
public final class Client {

    /** What can be imported, as people say it. */
    private static final Map<String, String> KINDS =
            Map.of(
                    "contacts", "CONTACT",
                    "items", "ITEM",
                    "prices", "SALES_PRICE",
                    "discounts", "LINE_DISCOUNT",
                    "opportunities", "OPPORTUNITY");

    private final Rest rest;
    private final Jobs jobs;

    private Client(Rest rest) {
        this.rest = rest;
        jobs = new Jobs(rest);
    }

    /** Runs the command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        try {
            Path home = Path.of(System.getenv("RELANCE_HOME"));
            List<String> words = List.of(args).subList(2, args.length);
            new Client(Rest.ofOperator(args[0], home)).run(args[0], home, args[1], words);
        } catch (CommandFailure e) {
            System.err.println("relance: " + e.getMessage());
            System.exit(e.exitCode());
        }
    }

    private void run(String url, Path home, String command, List<String> words) {
        switch (command) {
            case "batch" -> batch(words);
            case "import" -> importFile(words);
            case "report" -> report(words);
            case "demo" -> new Demo(rest, jobs, url, home).run();
            default -> throw CommandFailure.misuse("there is no command '" + command + "'");
        }
    }

    private void batch(List<String> words) {
        String verb = words.isEmpty() ? "list" : words.get(0);
        switch (verb) {
            case "list" -> jobs.list();
            case "run" -> jobs.run(word(words, 1, "batch run JOB"), parameters(words, 2));
            case "status" -> jobs.status(words.size() > 1 ? number(words.get(1)) : null);
            case "stop" -> jobs.stop(number(word(words, 1, "batch stop ID")));
            case "restart" -> jobs.restart(number(word(words, 1, "batch restart ID")));
            default -> throw CommandFailure.misuse("batch does not know '" + verb + "'");
        }
    }

    private void importFile(List<String> words) {
        String kind = words.size() == 2 ? KINDS.get(words.get(0)) : null;
        if (kind == null) {
            throw CommandFailure.misuse(
                    "import wants: import contacts|items|prices|discounts|opportunities FILE");
        }
        Path file = Path.of(words.get(1));
        if (!Files.isReadable(file)) {
            throw new CommandFailure("the file cannot be read: " + file);
        }
        JsonNode done = new FileImport(rest, jobs).run(kind, file);
        System.out.printf(
                "%d rows: %d created, %d updated, %d duplicates, %d rejected%n",
                done.path("totalRows").asInt(),
                done.path("createdRows").asInt(),
                done.path("updatedRows").asInt(),
                done.path("duplicateRows").asInt(),
                done.path("rejectedRows").asInt());
    }

    private void report(List<String> words) {
        String name = word(words, 0, "report NAME [key=value...] -o FILE");
        int option = words.indexOf("-o");
        if (option < 0 || option + 1 >= words.size()) {
            throw CommandFailure.misuse("report wants -o FILE");
        }
        Path target = Path.of(words.get(option + 1));
        List<String> rest = new ArrayList<>(words.subList(1, option));
        rest.addAll(words.subList(option + 2, words.size()));
        Reports.download(this.rest, name, parameters(rest, 0), target);
        System.out.println(target.toAbsolutePath());
    }

    private static String word(List<String> words, int index, String usage) {
        if (words.size() <= index) {
            throw CommandFailure.misuse("this wants: " + usage);
        }
        return words.get(index);
    }

    private static long number(String word) {
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException e) {
            throw CommandFailure.misuse("'" + word + "' is not the number of an execution");
        }
    }

    private static ObjectNode parameters(List<String> words, int from) {
        ObjectNode parameters = Rest.object();
        for (String word : words.subList(Math.min(from, words.size()), words.size())) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw CommandFailure.misuse("'" + word + "' is not of the form key=value");
            }
            parameters.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return parameters;
    }
}
