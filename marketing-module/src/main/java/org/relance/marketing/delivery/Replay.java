package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.relance.kernel.BusinessClock;
import org.relance.marketing.mail.SmtpAnswer;

/**
 * Settles what killed runs left behind. Rows with an answer in the journal get it; rows begun
 * without an answer are in doubt; rows never begun are due again. Doing it twice changes nothing,
 * because only rows that are still claimed are touched, and the journal goes last.
 */
@ApplicationScoped
class Replay {

    private static final Logger LOG = System.getLogger(Replay.class.getName());

    @Inject Ledger ledger;
    @Inject BusinessClock clock;

    void all(Path folder) {
        for (Path file : JournalFile.in(folder)) {
            settle(new JournalFile(file));
        }
    }

    private void settle(JournalFile journal) {
        Map<Long, SmtpAnswer> answers = journal.answers();
        Instant now = clock.systemClock().instant();
        List<Outcome> outcomes =
                ledger.claimedBy(journal.run()).stream()
                        .filter(mail -> answers.containsKey(mail.id()))
                        .map(mail -> Verdict.of(mail, answers.get(mail.id()), now))
                        .toList();
        ledger.record(outcomes);
        int released = ledger.release(journal.run());
        journal.delete();
        LOG.log(
                Level.INFO,
                "Went on after an interrupted sending: {0} settled, {1} due again",
                outcomes.size(),
                released);
    }
}
