package org.relance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The data that ship with the demonstration. */
final class DemoData {

    private DemoData() {}

    static JsonNode setup() {
        try (InputStream in = open("setup.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new CommandFailure("the data of the demonstration cannot be read", e);
        }
    }

    /** The lines of a file behind its heading, split at semicolons; no cell holds one. */
    static List<String[]> rows(String name) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(";", -1)).toList();
        } catch (IOException e) {
            throw new CommandFailure("the data of the demonstration cannot be read", e);
        }
    }

    /** Puts a shipped file into a folder, as a person would have it on a disk. */
    static Path file(String name, Path folder) {
        Path target = folder.resolve(name);
        try (InputStream in = open(name)) {
            Files.createDirectories(folder);
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } catch (IOException e) {
            throw new CommandFailure("the file cannot be written: " + target, e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = DemoData.class.getResourceAsStream("/demo/" + name);
        if (in == null) {
            throw new CommandFailure("the data of the demonstration are missing: " + name);
        }
        return in;
    }
}
