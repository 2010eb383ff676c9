package org.relance.web.mail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.EmailCampaignStatus;
import org.relance.marketing.api.EmailCampaignView;
import org.relance.marketing.api.EmailCampaigns;
import org.relance.marketing.api.EmailStep;
import org.relance.marketing.api.RecipientRow;
import org.relance.marketing.api.RecipientState;
import org.relance.web.shell.Choice;
import org.relance.web.shell.Shell;

/** One launch: its steps, its audience and its ledger. */
@Named
@ViewScoped
public class DeliveryEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject EmailCampaigns campaigns;
    @Inject Shell shell;

    private long id;
    private transient EmailCampaignView delivery;
    private transient ListPage<RecipientRow> recipients;
    private String state = "";
    private int limit = ROWS;

    public void open() {
        delivery = campaigns.get(id);
        recipients = null;
    }

    public EmailCampaignView getDelivery() {
        if (delivery == null) {
            open();
        }
        return delivery;
    }

    /** The first lines of the ledger in the chosen state. */
    public ListPage<RecipientRow> getRecipients() {
        if (recipients == null) {
            ListRequest request = ListRequest.first(limit);
            recipients =
                    campaigns.recipients(
                            id, state.isEmpty() ? request : request.with("state", state));
        }
        return recipients;
    }

    public void more() {
        limit = Math.min(ListRequest.MAX_LIMIT, limit * 4);
        recipients = null;
    }

    public void stop() {
        delivery = campaigns.stop(id, getDelivery().campaign().version());
        recipients = null;
        shell.tell("mail:delivery.stopped");
    }

    public void freeze() {
        delivery = campaigns.freeze(id);
        recipients = null;
        shell.tell("mail:delivery.frozen");
    }

    public void sendAgain() {
        int mails = campaigns.sendInDoubtAgain(id);
        open();
        shell.tell("mail:delivery.again-done", mails);
    }

    /** True while there is something to stop. */
    public boolean isStoppable() {
        EmailCampaignStatus status = getDelivery().status();
        return status == EmailCampaignStatus.SCHEDULED || status == EmailCampaignStatus.RUNNING;
    }

    public boolean isInDoubt() {
        return !getDelivery().campaign().stopped()
                && getDelivery().steps().stream().mapToInt(EmailStep::inDoubt).sum() > 0;
    }

    public List<Choice> getStates() {
        return Arrays.stream(RecipientState.values())
                .map(known -> new Choice(known.name(), shell.text("mail:state." + known)))
                .toList();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
        limit = ROWS;
        recipients = null;
    }
}
