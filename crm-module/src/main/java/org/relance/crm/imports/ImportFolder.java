package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.relance.kernel.DomainException;

/** Where received files lie: {@code ${relance.home}/imports}. */
@ApplicationScoped
class ImportFolder {

    private static final String MAX_BYTES = "relance.crm.import.max-bytes";
    private static final String MAX_UNPACKED = "relance.crm.import.max-unpacked-bytes";
    private static final int BUFFER = 1 << 16;

    /** A stored file, named without its folder. */
    record Stored(String name, long size) {}

    /** A name that no file has. */
    String newName() {
        return UUID.randomUUID() + ".csv";
    }

    /** How much a file may hold once it is unpacked, in bytes. */
    long mostUnpacked() {
        return config().getValue(MAX_UNPACKED, Long.class);
    }

    /**
     * Stores the content, never more of it than the limit.
     *
     * @throws DomainException of kind TOO_LARGE {@code crm.import-too-large} with the limit in MB
     */
    Stored store(InputStream content) {
        String name = newName();
        Path file = file(name);
        try {
            Files.createDirectories(file.getParent());
            return new Stored(name, copy(content, file));
        } catch (IOException e) {
            delete(name);
            throw new UncheckedIOException(e);
        } catch (DomainException e) {
            delete(name);
            throw e;
        }
    }

    private static long copy(InputStream content, Path file) throws IOException {
        long limit = config().getValue(MAX_BYTES, Long.class);
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                if (size > limit) {
                    throw new DomainException(
                            DomainException.Kind.TOO_LARGE,
                            "crm.import-too-large",
                            "file",
                            limit / (1024 * 1024));
                }
                out.write(buffer, 0, n);
            }
        }
        return size;
    }

    Path file(String name) {
        return Path.of(config().getValue("relance.home", String.class), "imports", name);
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Config config() {
        return ConfigProvider.getConfig();
    }
}
