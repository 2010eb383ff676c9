package org.relance.web.crm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.relance.crm.api.AnswerChoice;
import org.relance.crm.api.ContactCards;
import org.relance.crm.api.ContactRow;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Questionnaires;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Shell;

/** The list of contacts, with bulk actions. */
@Named
@ViewScoped
public class ContactListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Contacts contacts;
    @Inject ContactCards cards;
    @Inject CodeChoices choices;
    @Inject Questionnaires questionnaires;
    @Inject Shell shell;

    private ListModel<ContactRow> list;
    private String group;

    @PostConstruct
    void open() {
        list =
                ListModel.<ContactRow>of(
                                request -> contacts.list(request), row -> String.valueOf(row.id()))
                        .choice(
                                "type",
                                "crm:field.type",
                                Choice.of(ContactType.values(), "crm:type."))
                        .choice("territory", "crm:field.territoryCode", choices.of("territory"))
                        .choice(
                                "industry-group",
                                "crm:field.industryGroups",
                                choices.of("industry-group"))
                        .choice(
                                "mailing-group",
                                "crm:field.mailingGroups",
                                choices.of("mailing-group"))
                        .choice("language", "crm:field.languageCode", choices.of("language"))
                        .choice(
                                "salesperson",
                                "crm:field.salespersonCode",
                                choices.getSalespeople())
                        .choice("country", "crm:field.countryCode", choices.of("country"))
                        .flag("opted-out", "crm:contact.opted-out")
                        .flag("excluded", "crm:contact.excluded")
                        .flag("privacy-blocked", "crm:contact.blocked")
                        .dates("created", "crm:contact.created")
                        .tab("crm:contact.view.all", "")
                        .tab("crm:contact.view.companies", "f.type=COMPANY")
                        .tab("crm:contact.view.persons", "f.type=PERSON");
        list.narrowedTo("profile", "crm:profile.answered", this::answer);
    }

    private String answer(String id) {
        return questionnaires.answers().stream()
                .filter(answer -> String.valueOf(answer.answerId()).equals(id))
                .map(AnswerChoice::label)
                .findFirst()
                .orElse(id);
    }

    /** Adds the selected contacts to the chosen mailing group. */
    public void addToGroup() {
        List<Long> ids = list.getSelection().chosen(ContactRow::id);
        int added = contacts.addMailingGroup(ids, group);
        shell.tell("crm:contact.group-added", added);
        list.refresh();
    }

    /** Sends the selected contacts as a file of cards. */
    public void download() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        cards.write(list.getSelection().chosen(ContactRow::id), file);
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType("text/vcard;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"contacts.vcf\"");
        file.writeTo(external.getResponseOutputStream());
        context.responseComplete();
    }

    public ListModel<ContactRow> getList() {
        return list;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }
}
