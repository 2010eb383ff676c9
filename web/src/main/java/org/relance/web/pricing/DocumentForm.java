package org.relance.web.pricing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.relance.pricing.api.DocumentKind;
import org.relance.pricing.api.NewDocument;
import org.relance.web.shell.Suggestion;

/** What people type to begin a document. */
public class DocumentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DocumentKind kind = DocumentKind.ORDER;
    private String customer = "";
    private LocalDate date;
    private String campaign = "";
    private String opportunity;
    private String externalRef = "";

    NewDocument typed() {
        return new NewDocument(
                kind,
                customer,
                null,
                date,
                null,
                null,
                campaign,
                opportunity,
                null,
                externalRef,
                List.of());
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = Suggestion.number(customer);
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }

    /** Number of the opportunity that it comes from; null for none. */
    public String getOpportunity() {
        return opportunity;
    }

    public void setOpportunity(String opportunity) {
        this.opportunity = opportunity;
    }

    public String getExternalRef() {
        return externalRef;
    }

    public void setExternalRef(String externalRef) {
        this.externalRef = externalRef;
    }
}
