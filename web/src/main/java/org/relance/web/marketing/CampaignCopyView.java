package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.relance.kernel.BusinessClock;
import org.relance.marketing.api.CampaignPart;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.CopyCampaign;

/** The dialog that copies a campaign, makes a template of it, or a campaign of a template. */
@Named
@ViewScoped
public class CampaignCopyView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CARD = "/marketing/campaign-edit?faces-redirect=true&id=";

    @Inject Campaigns campaigns;
    @Inject BusinessClock clock;

    private long sourceId;
    private String description = "";
    private LocalDate startingDate;
    private boolean template;
    private List<CampaignPart> parts =
            new ArrayList<>(EnumSet.complementOf(EnumSet.of(CampaignPart.COMMENTS)));

    void open(CampaignView source) {
        sourceId = source.id();
        description = source.description();
        startingDate = clock.today();
    }

    /** Makes the copy and opens its card. */
    public String copy() {
        CopyCampaign request =
                new CopyCampaign(
                        description,
                        startingDate,
                        template,
                        parts.isEmpty()
                                ? EnumSet.noneOf(CampaignPart.class)
                                : EnumSet.copyOf(parts));
        return CARD + campaigns.copy(sourceId, request).id();
    }

    public CampaignPart[] getAllParts() {
        return CampaignPart.values();
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public LocalDate getStartingDate() {
        return startingDate;
    }

    public void setStartingDate(LocalDate startingDate) {
        this.startingDate = startingDate;
    }

    public boolean isTemplate() {
        return template;
    }

    public void setTemplate(boolean template) {
        this.template = template;
    }

    public List<CampaignPart> getParts() {
        return parts;
    }

    public void setParts(List<CampaignPart> parts) {
        this.parts = parts == null ? new ArrayList<>() : parts;
    }
}
