package org.relance.marketing.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.relance.marketing.mail.SmtpAnswer;

/**
 * What a run did, line by line, in a file that outlives a kill: a line is with the operating system
 * before the next byte goes to the server. Lines:
 *
 * <pre>
 * S 4711                 handing over begins
 * A 4711 ACCEPTED 250 Ok answer, with its kind and reply
 * </pre>
 */
final class Journal implements AutoCloseable {

    private final OutputStream out;
    private final Path file;

    Journal(Path folder, String run) {
        file = folder.resolve(run + ".journal");
        try {
            Files.createDirectories(folder);
            out =
                    Files.newOutputStream(
                            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void started(long recipientId) {
        write("S " + recipientId + "\n");
    }

    void answered(long recipientId, SmtpAnswer answer) {
        write("A " + recipientId + " " + answer.kind() + " " + answer.reply() + "\n");
    }

    private void write(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        synchronized (out) {
            try {
                out.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Everything is in the ledger; the file has done its duty. */
    void settled() {
        close();
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
