package org.relance.marketing.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relance.marketing.mail.SmtpAnswer;

/** The journal of a run that was killed, read back. */
final class JournalFile {

    private static final String SUFFIX = ".journal";

    private final Path file;
    private final Map<Long, SmtpAnswer> answers = new HashMap<>();

    JournalFile(Path file) {
        this.file = file;
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            // What follows the last line end was being written when the kill came.
            text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] parts = line.split(" ", 4);
        long recipient = Long.parseLong(parts[1]);
        if ("S".equals(parts[0])) {
            answers.put(recipient, new SmtpAnswer(SmtpAnswer.Kind.IN_DOUBT, 0, ""));
        } else {
            answers.put(recipient, new SmtpAnswer(SmtpAnswer.Kind.valueOf(parts[2]), 0, parts[3]));
        }
    }

    String run() {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /** What the journal knows of each recipient that was begun. */
    Map<Long, SmtpAnswer> answers() {
        return answers;
    }

    void delete() {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
