package org.relance.web.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.CloseOpportunity;
import org.relance.crm.api.Customers;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityStatus;
import org.relance.crm.api.OpportunityView;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.CampaignRow;
import org.relance.pricing.api.DocumentKind;
import org.relance.pricing.api.DocumentRow;
import org.relance.pricing.api.DocumentStatus;
import org.relance.pricing.api.DocumentView;
import org.relance.pricing.api.Documents;
import org.relance.web.crm.ClosingForm;
import org.relance.web.crm.OpportunityDesk;
import org.relance.web.crm.OpportunityParties;
import org.relance.web.shell.ReadOnce;
import org.relance.web.shell.Suggestion;

/** The opportunity that documents come from, and how it ends with them. */
@Named
@ViewScoped
public class DocumentSaleView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    @Inject Documents documents;
    @Inject Opportunities opportunities;
    @Inject Customers customers;
    @Inject OpportunityParties parties;
    @Inject OpportunityDesk desk;
    @Inject BusinessClock clock;

    private ClosingForm winning;
    private ClosingForm losing;

    /** Fills a new quote with what its opportunity says. */
    void begin(DocumentForm form, long opportunityId) {
        OpportunityView sale = opportunities.find(opportunityId).orElseThrow();
        form.setOpportunity(sale.number());
        customers
                .ofContact(sale.contactId())
                .ifPresent(c -> form.setCustomer(Suggestion.of(c.number(), c.name())));
        parties.campaign(sale.campaignId()).map(CampaignRow::number).ifPresent(form::setCampaign);
        if (sale.estimatedClose() != null && sale.estimatedClose().isAfter(clock.today())) {
            form.setDate(sale.estimatedClose());
        }
    }

    /** The documents of an opportunity, the latest first. */
    @ReadOnce
    public List<DocumentRow> of(long opportunityId) {
        return documents
                .list(ListRequest.first(MOST).with("opportunity", Long.toString(opportunityId)))
                .rows();
    }

    /** True where a quote may be made for the opportunity: none stands yet. */
    @ReadOnce
    public boolean quotable(OpportunityView opportunity) {
        return opportunity.status() == OpportunityStatus.IN_PROGRESS
                && of(opportunity.id()).stream()
                        .noneMatch(
                                row ->
                                        row.kind() == DocumentKind.QUOTE
                                                && row.status() != DocumentStatus.CANCELLED);
    }

    /** True for a quote whose opportunity must be won before it becomes an order. */
    @ReadOnce
    public boolean mustBeWon(DocumentView document) {
        return document.kind() == DocumentKind.QUOTE
                && sale(document)
                        .filter(sale -> sale.status() != OpportunityStatus.WON)
                        .isPresent();
    }

    private Optional<OpportunityView> sale(DocumentView document) {
        return Optional.ofNullable(document.opportunityId()).flatMap(opportunities::find);
    }

    /** Asks how the opportunity is won; the amount of the quote is proposed. */
    public void beginWin(DocumentView quote) {
        winning = sale(quote).map(sale -> desk.closing(sale, true)).orElse(null);
        if (winning != null) {
            winning.setValue(quote.amountLcy().setScale(2, RoundingMode.HALF_UP));
        }
    }

    /** Asks how the opportunity is lost, where it falls with the document. */
    public void beginLoss(DocumentView document) {
        losing =
                documents.losesOpportunity(document.id())
                        ? sale(document).map(sale -> desk.closing(sale, false)).orElse(null)
                        : null;
    }

    CloseOpportunity winning() {
        return winning == null ? null : winning.typed();
    }

    CloseOpportunity losing() {
        return losing == null ? CloseOpportunity.today(null) : losing.typed();
    }

    /** How the opportunity is won; null until it is asked. */
    public ClosingForm getWinning() {
        return winning;
    }

    /** How the opportunity is lost; null where none is. */
    public ClosingForm getLosing() {
        return losing;
    }
}
