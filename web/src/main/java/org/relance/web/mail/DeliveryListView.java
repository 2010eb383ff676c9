package org.relance.web.mail;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.marketing.api.EmailCampaignView;
import org.relance.marketing.api.EmailCampaigns;
import org.relance.web.shell.ListModel;

/** All launches, latest first. */
@Named
@ViewScoped
public class DeliveryListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EmailCampaigns campaigns;

    private ListModel<EmailCampaignView> list;

    @PostConstruct
    void open() {
        list =
                ListModel.of(request -> campaigns.views(request), view -> view.campaign().id())
                        .dates("startDate", "mail:start-date")
                        .tab("mail:delivery.view.all", "")
                        .tab("mail:delivery.view.stopped", "f.decision=STOPPED");
    }

    public ListModel<EmailCampaignView> getList() {
        return list;
    }
}
