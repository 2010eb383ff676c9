package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.relance.crm.api.Contacts;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.MailPreview;
import org.relance.marketing.api.Placeholder;
import org.relance.marketing.api.TemplateView;
import org.relance.marketing.api.Templates;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.CardView;

/** The editor of a mail template with its preview for a real contact. */
@Named
@ViewScoped
public class TemplateEditView extends CardView<TemplateView, TemplateForm> {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 10;

    @Inject Templates templates;
    @Inject Contacts contacts;

    private String contact = "";
    private MailPreview preview;

    public TemplateEditView() {
        super(new TemplateForm());
    }

    /** Reads the template that the address names, or begins a new one. */
    public void open() {
        if (isSaved()) {
            load();
        }
    }

    @Override
    protected TemplateView read() {
        return templates.get(getId());
    }

    @Override
    protected TemplateForm formOf(TemplateView template) {
        return TemplateForm.from(template);
    }

    @Override
    protected void write(TemplateView base, TemplateForm form) {
        templates.change(getId(), base.version(), form.details());
    }

    @Override
    protected CardFields<TemplateForm> fields() {
        return TemplateForm.FIELDS;
    }

    @Override
    protected String subject() {
        return Templates.TRAIL;
    }

    /** Saves; a new template opens its page. */
    public String save() {
        if (!isSaved()) {
            return "/marketing/template-edit?faces-redirect=true&id="
                    + templates.create(getForm().details()).id();
        }
        change();
        return null;
    }

    public void block() {
        templates.block(getId(), getTemplate().version());
        load();
    }

    public void unblock() {
        templates.unblock(getId(), getTemplate().version());
        load();
    }

    public String delete() {
        templates.delete(getId(), getTemplate().version());
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

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact == null ? "" : contact;
    }

    public TemplateView getTemplate() {
        return record();
    }

    public MailPreview getPreview() {
        return preview;
    }
}
