package org.relance.marketing.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.TextFold;

@ApplicationScoped
@Transactional
class DefaultCaughtLog implements CaughtLog {

    private static final String INSERT =
            "insert into mkt_caught_mail (received_at, sender, recipient, subject, message_id, size_bytes, stored_file, search_key)"
                    + " values (:receivedAt, :sender, :recipient, :subject, :messageId, :size, :file, :searchKey)";

    @Inject Database database;

    @Override
    public void add(List<CaughtStore.Caught> batch) {
        database.change(h -> insert(h, batch));
    }

    private static void insert(Handle h, List<CaughtStore.Caught> batch) {
        PreparedBatch rows = h.prepareBatch(INSERT);
        for (CaughtStore.Caught caught : batch) {
            MessageHead head = MessageHead.of(caught.message());
            caught.recipients().forEach(to -> bind(rows, caught, head, to));
        }
        rows.execute();
    }

    private static void bind(
            PreparedBatch rows, CaughtStore.Caught caught, MessageHead head, String recipient) {
        rows.bind("receivedAt", Timestamp.from(caught.receivedAt()))
                .bind("sender", cut(caught.sender(), 254))
                .bind("recipient", cut(recipient, 254))
                .bind("subject", cut(head.subject(), 300))
                .bind("messageId", cut(head.messageId(), 300))
                .bind("size", caught.message().length)
                .bind("file", caught.file())
                .bind("searchKey", cut(TextFold.fold(recipient + " " + head.subject()), 900))
                .add();
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    @Override
    public void recover(Path folder, String currentRun) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> known = knownFiles();
        List<CaughtStore.Caught> lost = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".eml"))
                    .filter(file -> !known.contains(name(folder, file)))
                    .filter(file -> !name(folder, file).startsWith(currentRun))
                    .forEach(file -> lost.add(read(folder, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        add(lost);
    }

    private Set<String> knownFiles() {
        return database.ask(
                h ->
                        new HashSet<>(
                                h.createQuery("select stored_file from mkt_caught_mail")
                                        .mapTo(String.class)
                                        .list()));
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString();
    }

    /** The envelope is gone; the headers name the same two, since every mail has one recipient. */
    private static CaughtStore.Caught read(Path folder, Path file) {
        try {
            byte[] message = Files.readAllBytes(file);
            MessageHead head = MessageHead.of(message);
            return new CaughtStore.Caught(
                    Files.getLastModifiedTime(file).toInstant(),
                    head.from(),
                    List.of(head.to()),
                    message,
                    name(folder, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> file(long id) {
        return database.ask(
                h ->
                        h.createQuery("select stored_file from mkt_caught_mail where id = :id")
                                .bind("id", id)
                                .mapTo(String.class)
                                .findOne());
    }

    @Override
    public void clear() {
        database.change(h -> h.execute("delete from mkt_caught_mail"));
    }
}
