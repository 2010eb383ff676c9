package org.relance.marketing.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.relance.kernel.BusinessClock;

/**
 * Keeps caught messages. The file is complete before the client hears that the message was taken;
 * its row follows within a moment, together with many others. What a kill left without a row gets
 * one at the next start.
 */
@ApplicationScoped
class CaughtStore {

    /** A message whose row is still to be written. */
    record Caught(
            Instant receivedAt,
            String sender,
            List<String> recipients,
            byte[] message,
            String file) {}

    private static final Logger LOG = System.getLogger(CaughtStore.class.getName());
    private static final int FILES_PER_FOLDER = 1000;
    private static final int ROWS_PER_BATCH = 500;
    private static final long GATHER_MILLIS = 100;

    @Inject CaughtLog log;
    @Inject BusinessClock clock;

    private final LinkedBlockingQueue<Caught> waiting = new LinkedBlockingQueue<>(20_000);
    private final AtomicBoolean writing = new AtomicBoolean();
    private final AtomicInteger sequence = new AtomicInteger();
    private String run;
    private Executor executor;

    /** Where the files are. */
    Path folder() {
        return Path.of(
                ConfigProvider.getConfig().getValue("relance.home", String.class),
                "outbox",
                "caught");
    }

    void open() {
        Instant now = clock.systemClock().instant();
        run =
                DateTimeFormatter.ofPattern("yyyyMMdd/HHmmssSSS")
                        .format(now.atOffset(ZoneOffset.UTC));
        executor = Background.executor();
        executor.execute(this::recover);
    }

    /** One at a time, so that no file gets two rows. */
    synchronized void recover() {
        log.recover(folder(), run);
    }

    void close() {
        writeRows();
    }

    /** Keeps a message and answers its name. */
    String keep(String sender, List<String> recipients, byte[] message) throws IOException {
        int number = sequence.incrementAndGet();
        String file = "%s-%04d/%06d.eml".formatted(run, number / FILES_PER_FOLDER, number);
        Path target = folder().resolve(file);
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.write(part, message);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        enqueue(new Caught(clock.systemClock().instant(), sender, recipients, message, file));
        return file;
    }

    private void enqueue(Caught caught) throws IOException {
        try {
            waiting.put(caught);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        wakeWriter();
    }

    private void wakeWriter() {
        if (!waiting.isEmpty() && writing.compareAndSet(false, true)) {
            executor.execute(this::gatherAndWrite);
        }
    }

    private void gatherAndWrite() {
        try {
            Thread.sleep(GATHER_MILLIS);
            writeRows();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            writing.set(false);
            wakeWriter();
        }
    }

    private synchronized void writeRows() {
        List<Caught> batch = new ArrayList<>();
        while (waiting.drainTo(batch, ROWS_PER_BATCH) > 0) {
            try {
                log.add(batch);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Rows of caught mails wait for the next start", e);
            }
            batch.clear();
        }
    }
}
