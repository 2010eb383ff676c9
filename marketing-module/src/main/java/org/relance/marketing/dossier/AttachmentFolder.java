package org.relance.marketing.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.relance.kernel.DomainException;

/** Where attached files lie: {@code ${relance.home}/attachments}, under names of our own. */
@ApplicationScoped
class AttachmentFolder {

    private static final String MAX_BYTES = "relance.marketing.attachment.max-bytes";
    private static final int BUFFER = 1 << 16;

    /** A stored file, named without its folder. */
    record Stored(String name, long size) {}

    /** The row of a file was removed. */
    record Removed(String name) {}

    /**
     * Stores the content, never more of it than the limit, and nothing of a refused one.
     *
     * @throws DomainException of kind TOO_LARGE {@code marketing.attachment-too-large} with the
     *     limit in MB
     */
    Stored store(InputStream content) {
        String name = UUID.randomUUID().toString();
        boolean stored = false;
        try {
            Files.createDirectories(file(name).getParent());
            Stored file = new Stored(name, copy(content, file(name)));
            stored = true;
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!stored) {
                delete(name);
            }
        }
    }

    private static long copy(InputStream content, Path file) throws IOException {
        long limit = ConfigProvider.getConfig().getValue(MAX_BYTES, Long.class);
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                if (size > limit) {
                    throw new DomainException(
                            DomainException.Kind.TOO_LARGE,
                            "marketing.attachment-too-large",
                            "file",
                            limit / (1024 * 1024));
                }
                out.write(buffer, 0, n);
            }
        }
        return size;
    }

    InputStream open(String name) {
        try {
            return Files.newInputStream(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not before the removal is certain: a transaction that fails must find its file again. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Removed removed) {
        delete(removed.name());
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        String home = ConfigProvider.getConfig().getValue("relance.home", String.class);
        return Path.of(home, "attachments", name);
    }
}
