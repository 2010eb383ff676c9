package org.relance.marketing.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.CaughtMailRow;
import org.relance.marketing.api.CaughtMailView;
import org.relance.marketing.api.CaughtMails;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultCaughtMails implements CaughtMails {

    private static final Listing<CaughtMailRow> LIST =
            Listing.of(
                            CaughtMailRow.class,
                            "id, received_at, sender, recipient, subject, message_id, size_bytes",
                            "mkt_caught_mail",
                            "id")
                    .number("id", "id")
                    .requiredText("recipient", "recipient")
                    .requiredText("subject", "subject")
                    .requiredText("sender", "sender")
                    .number("sizeBytes", "size_bytes")
                    .search("search_key")
                    .orderedBy("id", true);

    @Inject Database database;
    @Inject CaughtLog log;
    @Inject CaughtStore store;
    @Inject SmtpCatcher catcher;
    @Inject Trail trail;

    @Override
    public ListPage<CaughtMailRow> list(ListRequest request) {
        return LIST.page(database, request);
    }

    @Override
    public CaughtMailView open(long id) {
        CaughtMailRow row =
                LIST
                        .page(database, ListRequest.first(1).with("id", Long.toString(id)))
                        .rows()
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> notFound(id));
        return new MessageReader(source(id)).view(row);
    }

    @Override
    public byte[] source(long id) {
        String file = log.file(id).orElseThrow(() -> notFound(id));
        try {
            return Files.readAllBytes(store.folder().resolve(file));
        } catch (NoSuchFileException e) {
            throw notFound(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DomainException notFound(long id) {
        return DomainException.notFound("mail.caught-mail-not-found", Long.toString(id));
    }

    @Override
    public void clear() {
        log.clear();
        trail.record("setup", null, null, "caught-mails-cleared", "");
        if (!Files.isDirectory(store.folder())) {
            return;
        }
        try (Stream<Path> files = Files.walk(store.folder())) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                if (Files.isRegularFile(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Allowed(Role.READER)
    public int port() {
        return catcher.port();
    }
}
