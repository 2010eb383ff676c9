package org.relance.marketing.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import org.relance.kernel.db.Database;

/** Takes away the caught mails of a person, whose text names it throughout. */
@ApplicationScoped
public class CaughtMailErasure {

    private static final int FILES = 500;

    @Inject Database database;
    @Inject CaughtStore store;

    /**
     * Removes every caught mail to one of the addresses, rows and files. The files go at once: left
     * behind a failed commit they would get rows again at the next start.
     *
     * @param addresses in lower case
     */
    public void erase(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return;
        }
        List<String> files = filesTo(List.copyOf(addresses));
        for (int from = 0; from < files.size(); from += FILES) {
            removeRows(files.subList(from, Math.min(files.size(), from + FILES)));
        }
        files.forEach(this::removeFile);
    }

    private List<String> filesTo(List<String> addresses) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select distinct stored_file from mkt_caught_mail where lower(recipient) in (<addresses>)")
                                .bindList("addresses", addresses)
                                .mapTo(String.class)
                                .list());
    }

    private void removeRows(List<String> files) {
        database.change(
                h ->
                        h.createUpdate("delete from mkt_caught_mail where stored_file in (<files>)")
                                .bindList("files", files)
                                .execute());
    }

    private void removeFile(String file) {
        try {
            Files.deleteIfExists(store.folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
