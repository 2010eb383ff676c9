package org.relance.batch.run;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** This server among those on the same database; its name lives as long as its home folder. */
@ApplicationScoped
public class Node {

    private static final String FILE = "node-id";

    private String id;

    @PostConstruct
    void identify() {
        Path home = Path.of(ConfigProvider.getConfig().getValue("relance.home", String.class));
        Path file = home.resolve(FILE);
        try {
            Files.createDirectories(home);
            if (!Files.exists(file)) {
                Files.writeString(file, UUID.randomUUID().toString());
            }
            id = Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The home folder can't be written", e);
        }
    }

    /** The name. */
    public String id() {
        return id;
    }
}
