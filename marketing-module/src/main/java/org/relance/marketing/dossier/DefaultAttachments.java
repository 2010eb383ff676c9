package org.relance.marketing.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.AttachmentView;
import org.relance.marketing.api.Attachments;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.campaign.CampaignGoing;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultAttachments implements Attachments {

    @Inject AttachmentRepository repository;
    @Inject AttachmentFolder folder;
    @Inject Campaigns campaigns;
    @Inject Event<AttachmentFolder.Removed> removals;
    @Inject Trail trail;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;

    @Override
    @Allowed(Role.READER)
    public List<AttachmentView> of(long campaignId) {
        return repository.of(campaigns.get(campaignId).id()).stream()
                .map(AttachmentRepository.Row::view)
                .toList();
    }

    @Override
    public AttachmentView add(long campaignId, String fileName, InputStream content) {
        CampaignView campaign = campaigns.get(campaignId);
        String name = FileName.of(fileName);
        if (repository.of(campaignId).size() >= MOST) {
            throw DomainException.conflict("marketing.attachments-full", MOST);
        }
        AttachmentFolder.Stored stored = folder.store(content);
        boolean kept = false;
        try {
            long id = keep(campaign, name, stored);
            kept = true;
            return get(campaignId, id);
        } finally {
            if (!kept) {
                folder.delete(stored.name());
            }
        }
    }

    private long keep(CampaignView campaign, String name, AttachmentFolder.Stored stored) {
        if (stored.size() == 0) {
            throw DomainException.invalid("marketing.attachment-empty", "file", name);
        }
        record(campaign, "attachment-added", name);
        return repository.insert(
                new AttachmentRepository.Row(
                        0,
                        campaign.id(),
                        name,
                        stored.size(),
                        stored.name(),
                        clock.systemClock().instant(),
                        actor.get().username()));
    }

    @Override
    @Allowed(Role.READER)
    public AttachmentView get(long campaignId, long id) {
        return row(campaignId, id).view();
    }

    @Override
    @Allowed(Role.READER)
    public InputStream content(long campaignId, long id) {
        return folder.open(row(campaignId, id).storedFile());
    }

    @Override
    public void remove(long campaignId, long id) {
        AttachmentRepository.Row row = row(campaignId, id);
        repository.remove(id);
        removals.fire(new AttachmentFolder.Removed(row.storedFile()));
        record(campaigns.get(campaignId), "attachment-removed", row.fileName());
    }

    /** The rows go by themselves, the files do not. */
    @Allowed(Role.CAMPAIGN_MANAGER)
    void go(@Observes CampaignGoing going) {
        repository
                .of(going.campaignId())
                .forEach(row -> removals.fire(new AttachmentFolder.Removed(row.storedFile())));
    }

    private AttachmentRepository.Row row(long campaignId, long id) {
        return repository
                .find(campaignId, id)
                .orElseThrow(() -> DomainException.notFound("marketing.attachment-not-found", id));
    }

    private void record(CampaignView campaign, String action, String detail) {
        trail.record(Campaigns.TRAIL, campaign.id(), campaign.number(), action, detail);
    }
}
