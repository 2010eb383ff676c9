package org.relance.web.interaction;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.marketing.api.CampaignEntries;
import org.relance.marketing.api.CampaignEntryRow;
import org.relance.web.marketing.MarketingChoices;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Shell;

/** The entries of all campaigns. */
@Named
@ViewScoped
public class CampaignEntryListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CampaignEntries entries;
    @Inject MarketingChoices choices;
    @Inject Shell shell;

    private ListModel<CampaignEntryRow> list;

    @PostConstruct
    void open() {
        list =
                ListModel.<CampaignEntryRow>of(
                                request -> entries.list(request), row -> String.valueOf(row.id()))
                        .choice("campaignId", "marketing:campaign", choices.getCampaigns())
                        .dates("entryDate", "marketing:date")
                        .flag("cancelled", "marketing:entry.cancelled")
                        .tab("marketing:entry.view.all", "")
                        .tab("marketing:entry.view.cancelled", "f.cancelled=true");
    }

    public void cancel() {
        told("marketing:entry.cancelled.count", entries.cancel(chosen()));
    }

    public void restore() {
        told("marketing:entry.restored.count", entries.restore(chosen()));
    }

    /** Deletes those of the chosen that are cancelled. */
    public void deleteCancelled() {
        told("marketing:entry.deleted.count", entries.deleteCancelled(chosen()));
    }

    private List<Long> chosen() {
        return list.getSelection().chosen(CampaignEntryRow::id);
    }

    private void told(String text, int count) {
        list.refresh();
        shell.tell(text, count);
    }

    public ListModel<CampaignEntryRow> getList() {
        return list;
    }
}
