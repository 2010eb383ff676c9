package org.relance.marketing.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.CampaignEntries;
import org.relance.marketing.api.CampaignEntryRow;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.entry.EntryRepository.Entry;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultCampaignEntries implements CampaignEntries {

    private static final int LATEST = 20;

    @Inject EntryRepository entries;
    @Inject EntryListRepository lists;
    @Inject LoggedSegmentRepository loggedSegments;
    @Inject EntryCancelling cancelling;
    @Inject Trail trail;

    @Override
    @Allowed(Role.READER)
    public ListPage<CampaignEntryRow> list(ListRequest request) {
        return lists.list(request);
    }

    @Override
    @Allowed(Role.READER)
    public List<CampaignEntryRow> ofCampaign(long campaignId) {
        ListRequest latest = ListRequest.first(LATEST);
        return lists.list(latest.with("campaignId", Long.toString(campaignId))).rows();
    }

    @Override
    public int cancel(Collection<Long> ids) {
        List<Entry> found = entries.find(ids, Cancelled.NO);
        found.forEach(cancelling::cancel);
        return told(found, "entry-cancelled");
    }

    @Override
    public int restore(Collection<Long> ids) {
        List<Entry> found = entries.find(ids, Cancelled.YES);
        found.forEach(this::refuseWhileSegmentIsCancelled);
        found.forEach(cancelling::restore);
        return told(found, "entry-restored");
    }

    private void refuseWhileSegmentIsCancelled(Entry entry) {
        if (loggedSegments.isCancelled(entry.segmentNo())) {
            throw DomainException.conflict("marketing.logged-segment-cancelled", entry.segmentNo());
        }
    }

    @Override
    public int deleteCancelled(Collection<Long> ids) {
        List<Entry> found = entries.find(ids, Cancelled.YES);
        found.forEach(entries::delete);
        return told(found, "entry-deleted");
    }

    private int told(List<Entry> entries, String action) {
        entries.forEach(
                e -> trail.record(Campaigns.TRAIL, e.campaignId(), null, action, e.segmentNo()));
        return entries.size();
    }
}
