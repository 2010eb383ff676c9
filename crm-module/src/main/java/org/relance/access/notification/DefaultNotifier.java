package org.relance.access.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.statement.Update;
import org.relance.access.api.Notice;
import org.relance.access.api.Notifications;
import org.relance.access.api.Notifier;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;

@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
class DefaultNotifier implements Notifier {

    // Two writers of one occasion: the second waits at the unique key and fails with its
    // transaction, or sees the row and writes nothing.
    private static final String TELL =
            "insert into crm_notification (user_id, occasion, kind, message, arguments, link,"
                    + " created_at) select u.id, cast(:occasion as varchar(60)),"
                    + " cast(:kind as varchar(10)), cast(:message as varchar(100)),"
                    + " cast(:arguments as varchar(1000)), cast(:link as varchar(200)),"
                    + " cast(:now as timestamp) from crm_user u where u.active = true"
                    + " and not exists (select 1 from crm_notification n where n.user_id = u.id"
                    + " and n.occasion = :occasion) and u.username = :username";

    @Inject Database database;
    @Inject BusinessClock clock;

    @Override
    public void tell(String username, Notice notice) {
        database.change(
                h -> told(h.createUpdate(TELL), notice).bind("username", username).execute());
        forgetOld();
    }

    @Override
    public void tellAdministrators(Notice notice) {
        administrators().forEach(username -> tell(username, notice));
    }

    private List<String> administrators() {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select u.username from crm_user u join crm_user_role r on"
                                                + " r.user_id = u.id where r.role = :role"
                                                + " order by u.id")
                                .bind("role", Role.ADMINISTRATOR.name())
                                .mapTo(String.class)
                                .list());
    }

    private Update told(Update update, Notice notice) {
        return update.bind("occasion", notice.occasion())
                .bind("kind", notice.kind().name())
                .bind("message", notice.message())
                .bind("arguments", NoticeArguments.written(notice.arguments()))
                .bind("link", notice.link())
                .bind("now", now());
    }

    private void forgetOld() {
        Instant limit = now().minus(Duration.ofDays(Notifications.DAYS_KEPT));
        database.change(h -> h.execute("delete from crm_notification where created_at < ?", limit));
    }

    private Instant now() {
        return clock.systemClock().instant();
    }
}
