package org.relance.kernel.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.kernel.Actor;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * Reads and writes comments: plain text that is never changed, removed by its author or an
 * administrator. The facade of the record checks that it exists, and who may comment.
 */
@ApplicationScoped
public class CommentLog {

    /** Most characters of a comment. */
    public static final int LIMIT = 4000;

    static final String OWNER = "owner";
    private static final String TEXT = "text";

    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;

    /** The comments on a record, the newest first; filters: author, writtenAt. */
    public <T> ListPage<T> list(CommentKind<T> kind, long owner, ListRequest request) {
        return kind.list.page(database, request.with(OWNER, Long.toString(owner)));
    }

    /**
     * Adds a comment of the current actor.
     *
     * @throws DomainException {@code <codes>.required}, {@code <codes>.comment-too-long}
     */
    public <T> T add(CommentKind<T> kind, long owner, String text) {
        String said = text == null ? "" : text.strip();
        if (said.length() > LIMIT) {
            throw DomainException.invalid(
                    kind.codes + ".comment-too-long", TEXT, LIMIT, said.length());
        }
        if (said.isEmpty()) {
            throw DomainException.invalid(kind.codes + ".required", TEXT, TEXT);
        }
        return find(kind, owner, insert(kind, owner, said));
    }

    private long insert(CommentKind<?> kind, long owner, String text) {
        String sql =
                "insert into %s (%s, written_at, author, comment_text) values (:owner, :at, :author, :text)"
                        .formatted(kind.table, kind.owner);
        return database.ask(
                h ->
                        h.createUpdate(sql)
                                .bind(OWNER, owner)
                                .bind("at", clock.systemClock().instant())
                                .bind("author", actor.get().username())
                                .bind(TEXT, text)
                                .executeAndReturnGeneratedKeys()
                                .mapTo(Long.class)
                                .one());
    }

    /**
     * Removes a comment.
     *
     * @throws DomainException {@code <codes>.comment-not-found}, {@code <codes>.comment-of-other}
     *     unless its author or an administrator asks
     */
    public void remove(CommentKind<?> kind, long owner, long id) {
        find(kind, owner, id);
        String author = author(kind, id);
        Actor asking = actor.get();
        if (!author.equals(asking.username()) && !asking.mayActAs(Role.ADMINISTRATOR)) {
            throw DomainException.forbidden(kind.codes + ".comment-of-other", author);
        }
        database.change(h -> h.execute("delete from " + kind.table + " where id = ?", id));
    }

    private String author(CommentKind<?> kind, long id) {
        return database.ask(
                h ->
                        h.createQuery("select author from " + kind.table + " where id = :id")
                                .bind("id", id)
                                .mapTo(String.class)
                                .one());
    }

    private <T> T find(CommentKind<T> kind, long owner, long id) {
        return list(kind, owner, ListRequest.first(1).with("id", Long.toString(id))).rows().stream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(kind.codes + ".comment-not-found", id));
    }
}
