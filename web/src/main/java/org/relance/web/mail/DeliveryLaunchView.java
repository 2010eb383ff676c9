package org.relance.web.mail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.EmailCampaignRow;
import org.relance.marketing.api.EmailCampaigns;
import org.relance.marketing.api.LaunchPreview;
import org.relance.marketing.api.SegmentRow;
import org.relance.marketing.api.Segments;
import org.relance.marketing.api.SmtpServer;
import org.relance.marketing.api.SmtpSettings;
import org.relance.web.shell.Step;

/**
 * Launches a campaign's e-mails in three steps; nothing happens before the last one is confirmed.
 */
@Named
@ViewScoped
public class DeliveryLaunchView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LAST = 2;

    @Inject Campaigns campaigns;
    @Inject Segments segments;
    @Inject EmailCampaigns launches;
    @Inject SmtpSettings settings;
    @Inject BusinessClock clock;

    private final LaunchForm form = new LaunchForm();
    private long campaignId;
    private int at;
    private transient CampaignView campaign;
    private transient LaunchPreview preview;

    public void open() {
        form.setStartDate(clock.today());
        List<SegmentRow> known = getSegments();
        if (form.getSegmentId() == 0 && !known.isEmpty()) {
            form.setSegmentId(known.get(0).id());
        }
        launches.list(ListRequest.first(1)).rows().forEach(this::asLastTime);
    }

    private void asLastTime(EmailCampaignRow last) {
        form.setSenderName(last.senderName());
        form.setSenderAddress(last.senderAddress());
    }

    /** Checks the present step and shows the next one. */
    public void next() {
        preview = null;
        if (at > 0) {
            getPreview();
        }
        at = Math.min(LAST, at + 1);
    }

    public void back() {
        at = Math.max(0, at - 1);
    }

    /** Launches and opens the launch. */
    public String confirm() {
        long id = launches.launch(form.launch(campaignId)).campaign().id();
        return "/mail/delivery-edit?faces-redirect=true&id=" + id;
    }

    public LaunchPreview getPreview() {
        if (preview == null) {
            preview = launches.preview(form.launch(campaignId));
        }
        return preview;
    }

    public CampaignView getCampaign() {
        if (campaign == null) {
            campaign = campaigns.get(campaignId);
        }
        return campaign;
    }

    public List<SegmentRow> getSegments() {
        return segments.ofCampaign(campaignId);
    }

    public SmtpServer getServer() {
        return settings.current();
    }

    public java.math.BigDecimal getCost() {
        return settings.unitCost()
                .multiply(
                        java.math.BigDecimal.valueOf(
                                (long) getPreview().audience().recipients()
                                        * getPreview().steps().size()));
    }

    public List<Step> getSteps() {
        List<Step> steps = new ArrayList<>();
        steps.add(step(0, "audience", segmentName()));
        steps.add(step(1, "sender", at > 1 ? form.getSenderAddress() : ""));
        steps.add(step(LAST, "check", ""));
        return steps;
    }

    private String segmentName() {
        return getSegments().stream()
                .filter(segment -> segment.id() == form.getSegmentId())
                .map(SegmentRow::description)
                .findFirst()
                .orElse("");
    }

    private Step step(int index, String name, String fact) {
        String label = "mail:launch.step." + name;
        if (index == at) {
            return Step.now(label, fact);
        }
        return index < at ? Step.past(label, fact) : Step.next(label, fact);
    }

    public int getAt() {
        return at;
    }

    public boolean isLast() {
        return at == LAST;
    }

    public LaunchForm getForm() {
        return form;
    }

    public long getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(long campaignId) {
        this.campaignId = campaignId;
    }
}
