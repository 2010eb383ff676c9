package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.relance.crm.api.ConvertLead;
import org.relance.crm.api.LeadMatch;
import org.relance.crm.api.LeadView;
import org.relance.crm.api.Leads;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.CampaignRow;
import org.relance.web.shell.Choice;
import org.relance.web.shell.Messages;
import org.relance.web.shell.Shell;

/** Converts a lead: what it becomes is chosen on one page, and made in one step. */
@Named
@ViewScoped
public class LeadConvertView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CARD = "/crm/lead-edit?faces-redirect=true&id=";

    @Inject Leads leads;
    @Inject OpportunityParties parties;
    @Inject Messages messages;
    @Inject Shell shell;

    private final ConversionForm form = new ConversionForm();
    private Long id;
    private LeadView lead;
    private List<LeadMatch> matches = List.of();
    private String campaignRefusal;

    /** Reads the lead; one that is converted shows its card. */
    public String open() {
        long wanted = id == null ? 0 : id;
        lead =
                leads.find(wanted)
                        .orElseThrow(() -> DomainException.notFound("crm.lead-not-found", wanted));
        if (lead.outcome() != null) {
            return CARD + id;
        }
        matches = leads.similar(id);
        campaignRefusal = refusal();
        form.setWithoutCampaign(campaignRefusal != null);
        if (lead.details().companyName() == null) {
            form.setCompany(ConversionForm.NONE);
        }
        form.setCycleCode(parties.onlyCycle());
        form.setDescription(lead.name());
        return null;
    }

    /** Why an opportunity may not name the campaign; null where it may. */
    private String refusal() {
        try {
            leads.requireCampaign(id);
            return null;
        } catch (DomainException e) {
            return messages.sentence(e, shell.getLocale());
        }
    }

    /** Converts it and opens its card, which leads to what came of it. */
    public String convert() {
        boolean created = form.isNewContact();
        Long company = created && isCompanyAsked() ? company() : null;
        boolean alone = ConversionForm.NONE.equals(form.getCompany());
        ConvertLead how =
                new ConvertLead(
                        created ? null : contact(),
                        company,
                        created && alone,
                        form.isCustomer(),
                        form.opportunity());
        LeadView done = leads.convert(id, lead.version(), how);
        shell.tell("crm:lead.converted", done.number(), done.outcome().contactNumber());
        return CARD + id;
    }

    private Long contact() {
        return form.isOtherContactWanted()
                ? typed(parties.contactId(form.otherContactNumber()), "otherContact")
                : Long.valueOf(form.getContact());
    }

    /** Id of the existing company that is chosen, null for none and for a new one. */
    private Long company() {
        if (form.isOtherCompanyWanted()) {
            return typed(parties.contactId(form.otherCompanyNumber()), "otherCompany");
        }
        boolean known = form.getCompany() != null && form.getCompany().matches("\\d{1,18}");
        return known ? Long.valueOf(form.getCompany()) : null;
    }

    private static Long typed(Long found, String field) {
        if (found == null) {
            throw DomainException.invalid("crm.required", field);
        }
        return found;
    }

    /** Who the lead may become or be. */
    public List<Choice> getContacts() {
        List<Choice> choices = new ArrayList<>();
        choices.add(created(lead.name()));
        matches.stream()
                .filter(match -> match.kind() != LeadMatch.Kind.LEAD)
                .map(this::choice)
                .forEach(choices::add);
        choices.add(new Choice(ConversionForm.OTHER, shell.text("crm:lead.convert.other-contact")));
        return choices;
    }

    /** Companies to which its person may belong. */
    public List<Choice> getCompanies() {
        List<Choice> choices = new ArrayList<>();
        if (lead.details().companyName() != null) {
            choices.add(created(lead.details().companyName()));
        }
        matches.stream()
                .filter(match -> match.kind() == LeadMatch.Kind.COMPANY)
                .map(this::choice)
                .forEach(choices::add);
        choices.add(new Choice(ConversionForm.OTHER, shell.text("crm:lead.convert.other-company")));
        choices.add(new Choice(ConversionForm.NONE, shell.text("crm:lead.convert.no-company")));
        return choices;
    }

    private Choice created(String name) {
        String label = messages.text("crm:lead.convert.new", shell.getLocale(), name);
        return new Choice(ConversionForm.NEW, label);
    }

    private Choice choice(LeadMatch match) {
        String company = match.companyName() == null ? "" : " (" + match.companyName() + ")";
        String why = shell.text("crm:lead.match." + match.reason());
        return new Choice(
                Long.toString(match.id()),
                match.number() + " " + match.name() + company + " – " + why);
    }

    /** True where a new person may get a company: the lead names a person. */
    public boolean isCompanyAsked() {
        return !lead.name().equals(lead.details().companyName());
    }

    public String getCampaign() {
        return parties.campaign(lead.details().campaignId())
                .map(CampaignRow::description)
                .orElse("");
    }

    public String getCampaignRefusal() {
        return campaignRefusal;
    }

    public LeadView getLead() {
        return lead;
    }

    public ConversionForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
