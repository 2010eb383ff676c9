package org.relance.marketing.delivery;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.TimeUnit;
import org.relance.kernel.DomainException;
import org.relance.marketing.mail.Envelope;
import org.relance.marketing.mail.SmtpAnswer;
import org.relance.marketing.mail.SmtpConnection;

/**
 * Sends over one kept connection until the desk closes. Touches neither the database nor the
 * container, so a plain thread will do.
 */
final class SenderThread implements Runnable {

    private static final int WAIT_MILLIS = 20;
    private static final int CONNECTS_PER_MAIL = 3;
    private static final long RECONNECT_MILLIS = 500;

    private final SendingDesk desk;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream(16 * 1024);
    private SmtpConnection connection;

    SenderThread(SendingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        desk.working.incrementAndGet();
        try {
            while (!desk.isClosed()) {
                ReadyMail next = desk.ready.poll(WAIT_MILLIS, TimeUnit.MILLISECONDS);
                if (next != null) {
                    deliver(next);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            desk.fail(e);
        } finally {
            disconnect();
            desk.working.decrementAndGet();
        }
    }

    private void deliver(ReadyMail next) throws InterruptedException {
        SmtpAnswer answer = send(next);
        for (int i = 1; answer.kind() == SmtpAnswer.Kind.NOT_SENT && i < CONNECTS_PER_MAIL; i++) {
            Thread.sleep(RECONNECT_MILLIS * i);
            answer = send(next);
        }
        // In memory first: should the journal's disk be full, the ledger learns of it all the same.
        desk.outcomes.add(Verdict.of(next.mail(), answer, desk.wallClock.instant()));
        desk.journal.answered(next.mail().id(), answer);
    }

    private SmtpAnswer send(ReadyMail next) {
        if (connection == null || !connection.isUsable()) {
            disconnect();
            connection = SmtpConnection.open(desk.route);
        }
        long id = next.mail().id();
        content.reset();
        next.skeleton().write(envelope(next, id), content);
        return connection.send(
                next.mail().senderAddress(),
                next.address(),
                content,
                () -> desk.journal.started(id));
    }

    private Envelope envelope(ReadyMail next, long id) {
        String token = desk.tokens.token(id);
        Instant now = desk.wallClock.instant();
        return new Envelope(
                next.mail().person(next.address()),
                "r" + token,
                desk.tokens.url(token),
                DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
    }

    private void disconnect() {
        if (connection != null) {
            connection.close();
        }
    }

    /** Fails early, before anything is claimed, where the server cannot be reached. */
    static void tryOut(SendingDesk desk) throws DomainException {
        SmtpConnection.open(desk.route).close();
    }
}
