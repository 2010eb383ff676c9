package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.InteractionTemplates;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.NumberSeries;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.LineCascade;
import org.relance.marketing.api.SegmentDetails;
import org.relance.marketing.api.SegmentRow;
import org.relance.marketing.api.SegmentView;
import org.relance.marketing.api.Segments;
import org.relance.marketing.campaign.CampaignChoices;
import org.relance.marketing.campaign.Checks;
import org.relance.marketing.campaign.Differences;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultSegments implements Segments {

    private static final int MANY = 1000;

    @Inject SegmentRepository repository;
    @Inject LineRepository lines;
    @Inject LineChangeRepository lineChanges;
    @Inject InteractionTemplates templates;
    @Inject SegmentTargets targets;
    @Inject CampaignChoices choices;
    @Inject NumberSeries numbers;
    @Inject Trail trail;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;

    @Override
    public SegmentView create(String number, SegmentDetails details) {
        SegmentDetails complete = filled(withSalesperson(details), "");
        check(complete, "");
        Segment segment = new Segment(freeNumber(number), actor.get().username(), clock.now());
        segment.describe(complete, clock.today());
        repository.added(segment);
        record(segment, "created", complete.description());
        return get(segment.id());
    }

    private String freeNumber(String typed) {
        String number = numbers.accept("segment", typed);
        Checks.length(number, "number", 20);
        if (repository.idOf(number).isPresent()) {
            throw DomainException.invalid("marketing.number-taken", "number", number);
        }
        return number;
    }

    private SegmentDetails withSalesperson(SegmentDetails details) {
        return details.salespersonCode().isEmpty() ? details.by(choices.ownSalesperson()) : details;
    }

    /** The details with what their template says; one that stays may be blocked or gone. */
    private SegmentDetails filled(SegmentDetails details, String templateBefore) {
        String code = details.interaction().templateCode();
        if (code.isEmpty()) {
            return details.from(null);
        }
        return details.from(
                code.equals(templateBefore)
                        ? templates.find(code).orElse(null)
                        : templates.require(code, "templateCode"));
    }

    private void check(SegmentDetails details, String salespersonBefore) {
        choices.checkSalesperson(details.salespersonCode(), salespersonBefore);
        Long campaign = details.campaignId();
        if (campaign != null && !repository.campaignExists(campaign)) {
            throw DomainException.invalid("marketing.unknown-campaign", "campaignId", campaign);
        }
    }

    @Override
    public SegmentView change(long id, int version, SegmentDetails details, LineCascade cascade) {
        Segment segment = read(id, version);
        SegmentDetails before = get(id).details();
        check(details, before.salespersonCode());
        SegmentDetails after = filled(details, before.interaction().templateCode());
        targets.follow(id, () -> write(segment, before, after, cascade));
        record(segment, "changed", Differences.between(before, get(id).details()));
        return get(id);
    }

    private int write(
            Segment segment, SegmentDetails before, SegmentDetails after, LineCascade cascade) {
        segment.describe(after, clock.today());
        repository.flush();
        return cascade == LineCascade.LINES_TOO
                ? lineChanges.cascade(segment.id(), before, get(segment.id()).details())
                : 0;
    }

    @Override
    public void delete(long id, int version) {
        Segment segment = read(id, version);
        if (repository.launches(id) > 0) {
            throw DomainException.conflict("marketing.segment-has-mailings", segment.number());
        }
        targets.follow(id, () -> lines.clear(id));
        repository.remove(segment);
        record(segment, "deleted", "");
    }

    private Segment read(long id, int version) {
        Segment segment = repository.segment(id);
        segment.checkVersion(version);
        return segment;
    }

    private void record(Segment segment, String action, String detail) {
        trail.record(TRAIL, segment.id(), segment.number(), action, detail);
    }

    @Override
    @Allowed(Role.READER)
    public SegmentView get(long id) {
        return repository.view(id);
    }

    @Override
    @Allowed(Role.READER)
    public Optional<SegmentView> byNumber(String number) {
        return repository.idOf(number).map(repository::view);
    }

    @Override
    @Allowed(Role.READER)
    public ListPage<SegmentRow> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    @Allowed(Role.READER)
    public List<SegmentRow> ofCampaign(long campaignId) {
        ListRequest all = new ListRequest("", null, "number", false, "", 0, MANY);
        return repository.list(all.with("campaignId", Long.toString(campaignId))).rows();
    }
}
