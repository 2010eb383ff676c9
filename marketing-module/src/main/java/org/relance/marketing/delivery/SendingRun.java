package org.relance.marketing.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.relance.kernel.BusinessClock;
import org.relance.marketing.api.SendingMonitor;
import org.relance.marketing.mail.Background;

/**
 * One run: claims block after block, hands them to the sender threads, and writes their outcomes to
 * the ledger in batches. All database work is done by the calling thread.
 */
final class SendingRun {

    private static final int OUTCOMES_PER_BATCH = 500;
    private static final int WAIT_MILLIS = 20;

    private final String name;
    private final Ledger ledger;
    private final Preparation preparation;
    private final SendingDesk desk;
    private final BusinessClock clock;
    private final int block;
    private final Preparation.Skeletons skeletons;
    private final List<Outcome> unsaved = new ArrayList<>();
    private final RunCount count;
    private int blocks;
    private long unanswered;
    private boolean exhausted;

    SendingRun(
            String name,
            Ledger ledger,
            Preparation preparation,
            SendingDesk desk,
            RunCount count,
            BusinessClock clock) {
        this.name = name;
        this.ledger = ledger;
        this.preparation = preparation;
        this.desk = desk;
        this.count = count;
        this.clock = clock;
        block = desk.ready.remainingCapacity() / 2;
        skeletons = preparation.skeletons();
    }

    /** Sends until nothing is due, a stop is wanted or the server fails. */
    void send(int senders, SendingMonitor monitor) throws InterruptedException {
        List<Thread> threads = start(senders);
        try {
            while (!isDone()) {
                if (monitor.stopWanted()) {
                    desk.close();
                }
                claimIfRoom();
                collect(WAIT_MILLIS);
                saveIfMany(monitor);
            }
        } finally {
            desk.close();
            for (Thread thread : threads) {
                thread.join();
            }
            collect(0);
            save(monitor);
        }
    }

    private List<Thread> start(int senders) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < senders; i++) {
            Thread thread = Background.daemon("relance-sender-" + i, new SenderThread(desk));
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    private boolean isDone() {
        return desk.isClosed() || exhausted && unanswered == 0;
    }

    private void claimIfRoom() {
        if (exhausted || desk.isClosed() || desk.ready.size() > block / 2) {
            return;
        }
        Instant now = clock.now();
        List<OutgoingMail> claimed = ledger.claim(name + "/" + ++blocks, now, block);
        exhausted = claimed.isEmpty();
        Preparation.Prepared prepared =
                preparation.prepare(claimed, skeletons, clock.systemClock().instant());
        unsaved.addAll(prepared.settled());
        unanswered += prepared.ready().size();
        desk.ready.addAll(prepared.ready());
    }

    private void collect(int waitMillis) throws InterruptedException {
        Outcome next = desk.outcomes.poll(waitMillis, TimeUnit.MILLISECONDS);
        while (next != null) {
            unsaved.add(next);
            unanswered--;
            next =
                    unsaved.size() < OUTCOMES_PER_BATCH || waitMillis == 0
                            ? desk.outcomes.poll()
                            : null;
        }
    }

    private void saveIfMany(SendingMonitor monitor) {
        if (unsaved.size() >= OUTCOMES_PER_BATCH || exhausted && unanswered == 0) {
            save(monitor);
        }
    }

    private void save(SendingMonitor monitor) {
        if (unsaved.isEmpty()) {
            return;
        }
        ledger.record(unsaved);
        unsaved.forEach(count::add);
        unsaved.clear();
        monitor.progress(count.progress());
    }
}
