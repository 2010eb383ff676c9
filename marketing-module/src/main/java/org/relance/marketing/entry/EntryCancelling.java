package org.relance.marketing.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.marketing.targeting.TargetGroup;

/** Cancels entries and takes it back; the target group of an active campaign follows. */
@ApplicationScoped
class EntryCancelling {

    @Inject EntryRepository entries;
    @Inject TargetGroup group;

    void cancel(EntryRepository.Entry entry) {
        var targets = entries.targets(entry);
        entries.mark(entry, Cancelled.YES);
        group.removed(entry.campaignId(), targets);
    }

    void restore(EntryRepository.Entry entry) {
        entries.mark(entry, Cancelled.NO);
        if (group.isActive(entry.campaignId())) {
            group.added(entry.campaignId(), entries.targets(entry));
        }
    }
}
