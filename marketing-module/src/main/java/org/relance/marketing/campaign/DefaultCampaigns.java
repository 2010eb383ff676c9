package org.relance.marketing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.NumberSeries;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.CampaignContents;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.CampaignRow;
import org.relance.marketing.api.CampaignTotals;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.CopyCampaign;
import org.relance.marketing.api.StatusStep;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultCampaigns implements Campaigns {

    private static final String TEMPLATE = "template";

    @Inject CampaignRepository repository;
    @Inject CampaignFootprint footprint;
    @Inject CampaignCopying copying;
    @Inject CampaignChoices choices;
    @Inject NumberSeries numbers;
    @Inject Trail trail;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;

    @Override
    public CampaignView create(String number, CampaignDetails details) {
        Campaign campaign = add(began(number), withDefaults(details));
        trail.record(TRAIL, campaign.id(), campaign.number(), "created", details.description());
        return get(campaign.id());
    }

    private Campaign began(String number) {
        return new Campaign(freeNumber(number), actor.get().username(), clock.now());
    }

    private Campaign add(Campaign campaign, CampaignDetails details) {
        choices.check(details, CampaignDetails.of("", null, null));
        campaign.describe(details, clock.now());
        repository.added(campaign);
        footprint.pushTerms(campaign);
        return campaign;
    }

    private String freeNumber(String typed) {
        String number = numbers.accept("campaign", typed);
        Checks.length(number, "number", 20);
        if (repository.numberTaken(number)) {
            throw DomainException.invalid("marketing.number-taken", "number", number);
        }
        return number;
    }

    private CampaignDetails withDefaults(CampaignDetails d) {
        String salesperson =
                d.salespersonCode().isEmpty() ? choices.ownSalesperson() : d.salespersonCode();
        String status = d.statusCode();
        List<StatusStep> all = statuses();
        if (status.isEmpty() && !all.isEmpty()) {
            status = all.get(0).code();
        }
        return Plans.with(d, salesperson, status);
    }

    @Override
    public CampaignView change(long id, int version, CampaignDetails details) {
        Campaign campaign = repository.campaign(id);
        campaign.checkVersion(version);
        return changed(campaign, get(id).details(), details);
    }

    @Override
    public CampaignView changeStatus(long id, String statusCode) {
        CampaignDetails before = get(id).details();
        String salesperson = before.salespersonCode();
        return changed(
                repository.campaign(id), before, Plans.with(before, salesperson, statusCode));
    }

    @Override
    public CampaignView changeSalesperson(long id, String salespersonCode) {
        CampaignDetails before = get(id).details();
        return changed(
                repository.campaign(id),
                before,
                Plans.with(before, salespersonCode, before.statusCode()));
    }

    private CampaignView changed(
            Campaign campaign, CampaignDetails before, CampaignDetails details) {
        choices.check(details, before);
        boolean moved = campaign.datesDiffer(details);
        campaign.describe(details, clock.now());
        repository.flush();
        if (moved) {
            footprint.pushTerms(campaign);
        }
        String differences = Differences.between(before, details);
        if (!differences.isEmpty()) {
            trail.record(TRAIL, campaign.id(), campaign.number(), "changed", differences);
        }
        return get(campaign.id());
    }

    @Override
    @Allowed(Role.READER)
    public CampaignView get(long id) {
        CampaignRecord found = repository.record(id);
        return found.view(clock.today(), choices.steps(found.statusCode()));
    }

    @Override
    @Allowed(Role.READER)
    public CampaignContents contents(long id) {
        return repository.contents(id);
    }

    @Override
    @Allowed(Role.READER)
    public Optional<CampaignView> byNumber(String number) {
        return repository.idOf(number).map(this::get);
    }

    @Override
    @Allowed(Role.READER)
    public ListPage<CampaignRow> list(ListRequest request) {
        ListPage<CampaignListRow> page = repository.list(withoutTemplates(request));
        return new ListPage<>(
                page.rows().stream().map(row -> row.row(clock.today())).toList(),
                page.next(),
                page.total());
    }

    @Override
    @Allowed(Role.READER)
    public CampaignTotals totals(ListRequest request) {
        return repository.totals(withoutTemplates(request));
    }

    /** Templates are seen by those who ask for them. */
    private static ListRequest withoutTemplates(ListRequest request) {
        return request.filters().containsKey(TEMPLATE) ? request : request.with(TEMPLATE, "false");
    }

    @Override
    public CampaignView copy(long id, CopyCampaign request) {
        CampaignView source = get(id);
        Campaign begun = request.template() ? began("").asTemplate() : began("");
        Campaign copy = add(begun, withDefaults(copying.details(source, request)));
        copying.parts(source, copy, request);
        trail.record(TRAIL, copy.id(), copy.number(), "copied", "← " + source.number());
        return get(copy.id());
    }

    @Override
    public void delete(long id, int version) {
        Campaign campaign = repository.campaign(id);
        campaign.checkVersion(version);
        footprint.remove(campaign);
        repository.remove(campaign);
        trail.record(TRAIL, id, campaign.number(), "deleted", "");
    }

    @Override
    @Allowed(Role.READER)
    public List<StatusStep> statuses() {
        return choices.steps("");
    }
}
