package org.relance.access.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.relance.access.api.Notification;
import org.relance.access.api.NotificationKind;
import org.relance.access.api.Notifications;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultNotifications implements Notifications {

    /** A row of the table. */
    public record Row(
            long id,
            NotificationKind kind,
            String message,
            String arguments,
            String link,
            Instant createdAt,
            Instant readAt) {

        Notification notification() {
            return new Notification(
                    id, kind, message, NoticeArguments.read(arguments), link, createdAt, readAt);
        }
    }

    private static final String COLUMNS =
            "n.id, n.kind, n.message, n.arguments, n.link, n.created_at, n.read_at";
    private static final String OWNER = "owner";
    private static final Listing<Row> ROWS =
            Listing.of(
                            Row.class,
                            COLUMNS,
                            "crm_notification n join crm_user u on u.id = n.user_id",
                            "n.id")
                    .requiredNumber("id", "n.id")
                    .date("createdAt", "cast(n.created_at as date)")
                    .requiredText("kind", "n.kind")
                    .flag("unread", "case when n.read_at is null then true else false end")
                    .requiredText(OWNER, "u.username")
                    // The sentences are made when they are read; what they name is stored.
                    .search("lower(n.arguments)")
                    .orderedBy("id", true);
    private static final String MINE =
            "user_id = (select id from crm_user where username = :username)";

    @Inject Database database;
    @Inject CurrentActor currentActor;
    @Inject BusinessClock clock;

    @Override
    public ListPage<Notification> list(ListRequest request) {
        ListPage<Row> page = ROWS.page(database, request.with(OWNER, me()));
        return new ListPage<>(
                page.rows().stream().map(Row::notification).toList(), page.next(), page.total());
    }

    @Override
    public long unread() {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select count(*) from crm_notification where read_at is null"
                                                + " and "
                                                + MINE)
                                .bind("username", me())
                                .mapTo(Long.class)
                                .one());
    }

    @Override
    public Notification read(long id) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_notification set read_at = :now where id = :id"
                                                + " and read_at is null and "
                                                + MINE)
                                .bind("id", id)
                                .bind("now", clock.systemClock().instant())
                                .bind("username", me())
                                .execute());
        return database.ask(
                        h ->
                                h.createQuery(
                                                "select "
                                                        + COLUMNS
                                                        + " from crm_notification n where n.id = :id"
                                                        + " and n."
                                                        + MINE)
                                        .bind("id", id)
                                        .bind("username", me())
                                        .mapTo(Row.class)
                                        .findOne())
                .map(Row::notification)
                .orElseThrow(() -> DomainException.notFound("access.notification-not-found", id));
    }

    @Override
    public int readAll(long upTo) {
        return database.ask(
                h ->
                        h.createUpdate(
                                        "update crm_notification set read_at = :now where"
                                                + " id <= :upTo and read_at is null and "
                                                + MINE)
                                .bind("upTo", upTo)
                                .bind("now", clock.systemClock().instant())
                                .bind("username", me())
                                .execute());
    }

    @Override
    public long latest() {
        return database.ask(
                h ->
                        h.createQuery("select coalesce(max(id), 0) from crm_notification")
                                .mapTo(Long.class)
                                .one());
    }

    private String me() {
        return currentActor.get().username();
    }
}
