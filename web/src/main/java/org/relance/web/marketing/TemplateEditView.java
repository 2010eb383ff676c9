package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.relance.crm.api.Contacts;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.MailPreview;
import org.relance.marketing.api.Placeholder;
import org.relance.marketing.api.TemplateDetails;
import org.relance.marketing.api.TemplateView;
import org.relance.marketing.api.Templates;
import org.relance.web.shell.Shell;

/** The editor of a mail template with its preview for a real contact. */
@Named
@ViewScoped
public class TemplateEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;
    private static final int OFFERED = 10;
    private static final List<String> LANGUAGES = List.of("fr", "en");

    @Inject Templates templates;
    @Inject Contacts contacts;
    @Inject Trail trail;
    @Inject Shell shell;

    private Long id;
    private TemplateView template;
    private String code = "";
    private String description = "";
    private List<TemplateTextForm> texts = LANGUAGES.stream().map(TemplateTextForm::in).toList();
    private String contact = "";
    private MailPreview preview;

    /** Reads the template that the address names, or begins a new one. */
    public void open() {
        if (id != null) {
            show(templates.get(id));
        }
    }

    private void show(TemplateView found) {
        template = found;
        code = found.code();
        description = found.description();
        texts =
                LANGUAGES.stream()
                        .map(
                                language ->
                                        found.in(language)
                                                .map(TemplateTextForm::from)
                                                .orElseGet(() -> TemplateTextForm.in(language)))
                        .toList();
    }

    /** Saves; a new template opens its page. */
    public String save() {
        TemplateDetails details = new TemplateDetails(code, description, texts());
        if (id == null) {
            return "/marketing/template-edit?faces-redirect=true&id="
                    + templates.create(details).id();
        }
        show(templates.change(id, template.version(), details));
        shell.saved();
        return null;
    }

    private List<org.relance.marketing.api.TemplateText> texts() {
        return texts.stream().filter(t -> !t.isBlank()).map(TemplateTextForm::text).toList();
    }

    public void block() {
        show(templates.block(id, template.version()));
    }

    public void unblock() {
        show(templates.unblock(id, template.version()));
    }

    public String delete() {
        templates.delete(id, template.version());
        return "/marketing/template-list?faces-redirect=true";
    }

    /** Contacts whose name, number or address has the words. */
    public List<String> find(String words) {
        ListRequest request = new ListRequest(words, null, "", false, "", 0, OFFERED);
        return contacts.list(request).rows().stream()
                .map(row -> row.number() + " · " + row.name())
                .toList();
    }

    /** Shows what is typed now as the chosen contact would get it. */
    public void show(TemplateTextForm text) {
        preview = templates.preview(text.text(), contactId());
    }

    private long contactId() {
        ListRequest first = ListRequest.first(1);
        String number = contact.split(" · ")[0];
        return contacts
                .list(number.isEmpty() ? first : first.with("number", number))
                .rows()
                .stream()
                .findFirst()
                .map(row -> row.id())
                .orElse(0L);
    }

    /** What a text may ask for. */
    public List<String> getPlaceholders() {
        return Arrays.stream(Placeholder.values()).map(p -> "{{" + p.key() + "}}").toList();
    }

    public List<Trail.Entry> getJournal() {
        return id == null ? List.of() : trail.of(Templates.TRAIL, id, SHOWN);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact == null ? "" : contact;
    }

    public TemplateView getTemplate() {
        return template;
    }

    public List<TemplateTextForm> getTexts() {
        return texts;
    }

    public MailPreview getPreview() {
        return preview;
    }
}
