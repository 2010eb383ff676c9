package org.relance.web.marketing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.relance.kernel.BusinessClock;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.FilterCount;
import org.relance.marketing.api.Schedules;
import org.relance.marketing.api.SegmentDetails;
import org.relance.marketing.api.SegmentLines;
import org.relance.marketing.api.Segments;
import org.relance.web.shell.Shell;
import org.relance.web.shell.Step;

/** A new campaign in four steps: what and when, whom, which e-mails, and what will happen. */
@Named
@ViewScoped
public class CampaignWizardView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> STEPS = List.of("plan", "people", "mails", "check");

    @Inject Campaigns campaigns;
    @Inject Segments segments;
    @Inject SegmentLines lines;
    @Inject Schedules schedules;
    @Inject BusinessClock clock;
    @Inject Shell shell;

    private int at;
    private final CampaignForm form = new CampaignForm();
    private final FilterForm filter = new FilterForm();
    private String segmentName = "";
    private String programme;
    private final List<StepForm> mails = List.of(new StepForm(), new StepForm(), new StepForm());

    @PostConstruct
    void open() {
        form.setStartingDate(clock.today());
        mails.get(1).setDays(3);
        mails.get(2).setDays(10);
    }

    /** Begins in the programme that the address names. */
    public void begin() {
        form.setProgrammeCode(programme == null ? "" : programme);
    }

    /** Checks the present step and shows the next one. */
    public void next() {
        CampaignChecks.dates(form.getStartingDate(), form.getEndingDate());
        at = Math.min(at + 1, STEPS.size() - 1);
    }

    public void back() {
        at = Math.max(0, at - 1);
    }

    /** Makes the campaign with everything that was entered and opens its card. */
    public String finish() {
        CampaignView campaign = campaigns.create("", form.details());
        if (!segmentName.isBlank()) {
            long segment = segments.create("", SegmentDetails.of(segmentName, campaign.id())).id();
            lines.addByFilter(segment, filter.filter());
        }
        getChosenMails().forEach(mail -> schedules.add(campaign.id(), mail.details()));
        return "/marketing/campaign-edit?faces-redirect=true&id=" + campaign.id();
    }

    public FilterCount getCount() {
        return lines.count(filter.filter());
    }

    /** Mails with a template, as far as they were filled in. */
    public List<StepForm> getChosenMails() {
        return mails.stream().filter(mail -> !mail.getTemplateCode().isEmpty()).toList();
    }

    public List<Step> getSteps() {
        return IntStream.range(0, STEPS.size()).mapToObj(this::step).toList();
    }

    private Step step(int index) {
        String label = "marketing:wizard." + STEPS.get(index);
        if (index == at) {
            return Step.now(label, "");
        }
        return index < at ? Step.past(label, "") : Step.next(label, "");
    }

    public String getPresent() {
        return STEPS.get(at);
    }

    public boolean isFirst() {
        return at == 0;
    }

    public boolean isLast() {
        return at == STEPS.size() - 1;
    }

    public CampaignForm getForm() {
        return form;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public FilterForm getFilter() {
        return filter;
    }

    public List<StepForm> getMails() {
        return mails;
    }

    public String getSegmentName() {
        return segmentName;
    }

    public void setSegmentName(String segmentName) {
        this.segmentName = segmentName == null ? "" : segmentName.strip();
    }
}
