package org.relance.marketing.delivery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.relance.kernel.Allowed;
import org.relance.kernel.ApplicationStarted;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.marketing.api.Deliveries;
import org.relance.marketing.api.EmailCampaigns;
import org.relance.marketing.api.SendingMonitor;
import org.relance.marketing.api.SendingProgress;
import org.relance.marketing.mail.SmtpServers;

/** Not transactional: blocks commit one by one, or a kill would take the ledger with it. */
@ApplicationScoped
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultDeliveries implements Deliveries {

    private static final Logger LOG = System.getLogger(DefaultDeliveries.class.getName());
    private static final int BLOCK = 500;

    @Inject EmailCampaigns campaigns;
    @Inject EmailCampaignStore store;
    @Inject Ledger ledger;
    @Inject Preparation preparation;
    @Inject UnsubscribeTokens tokens;
    @Inject SmtpServers servers;
    @Inject Replay replay;
    @Inject BusinessClock clock;

    private final ReentrantLock running = new ReentrantLock();

    void recoverAtStart(@Observes @Priority(200) ApplicationStarted started) {
        recover();
    }

    @Override
    public int freezeDue() {
        var due = store.toFreeze(clock.today());
        due.forEach(campaigns::freeze);
        return due.size();
    }

    @Override
    public boolean isAnythingDue() {
        return !store.toFreeze(clock.today()).isEmpty() || countDue() > 0;
    }

    @Override
    public long countDue() {
        return ledger.countDue(clock.now());
    }

    @Override
    public SendingProgress sendDue(SendingMonitor monitor) {
        if (!running.tryLock()) {
            throw DomainException.conflict("mail.sending-already");
        }
        try {
            replay.all(folder());
            RunCount count = new RunCount(countDue());
            return count.progress().total() == 0 ? count.progress() : send(count, monitor);
        } finally {
            running.unlock();
        }
    }

    @Override
    public void recover() {
        if (running.tryLock()) {
            try {
                replay.all(folder());
            } finally {
                running.unlock();
            }
        }
    }

    private SendingProgress send(RunCount count, SendingMonitor monitor) {
        String name = UUID.randomUUID().toString();
        Journal journal = new Journal(folder(), name);
        SendingDesk desk =
                new SendingDesk(
                        2 * BLOCK,
                        servers.route(),
                        journal,
                        tokens.linkSigner(),
                        clock.systemClock());
        try (journal) {
            new SendingRun(name, ledger, preparation, desk, count, clock).send(senders(), monitor);
            ledger.release(name);
            journal.settled();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (desk.failure() != null) {
            throw desk.failure();
        }
        LOG.log(Level.INFO, "Sending ended: {0}", count.progress());
        return count.progress();
    }

    private static int senders() {
        return config().getValue("relance.smtp.senders", Integer.class);
    }

    private static Path folder() {
        return Path.of(config().getValue("relance.home", String.class), "outbox", "journal");
    }

    private static Config config() {
        return ConfigProvider.getConfig();
    }
}
