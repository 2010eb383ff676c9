package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.relance.crm.api.ContactMerging;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.MergeContacts;
import org.relance.crm.api.MergePreview;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Choice;
import org.relance.web.shell.Shell;

/** Two contacts side by side, of which one goes up in the other. */
@Named
@ViewScoped
public class ContactMergeView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OFFERS = 12;
    private static final String CARD = "/crm/contact-edit?faces-redirect=true&id=";
    private static final String PAGE = "/crm/contact-merge?faces-redirect=true&id=";

    /** Fields that hold a code, and the kind of the code. */
    private static final Map<String, String> CODES =
            Map.of(
                    "salutationCode", "salutation",
                    "territoryCode", "territory",
                    "languageCode", "language",
                    "currencyCode", "currency");

    @Inject ContactMerging merging;
    @Inject Contacts contacts;
    @Inject CodeChoices codes;
    @Inject Shell shell;

    private Long id;
    private Long otherId;
    private String wanted;
    private MergePreview preview;
    private ContactView survivor;
    private List<MergeChoice> choices = List.of();

    /** Reads both; without the other, the page asks which one it is. */
    public void open() {
        survivor =
                contacts.find(id == null ? 0 : id)
                        .orElseThrow(() -> DomainException.notFound("crm.contact-not-found", id));
        if (otherId == null) {
            return;
        }
        preview = merging.preview(id, otherId);
        survivor = preview.survivor();
        choices = new ArrayList<>();
        for (MergePreview.Field field : preview.fields()) {
            choices.add(
                    new MergeChoice(
                            field.name(),
                            text(field.name(), field.survivor()),
                            text(field.name(), field.other()),
                            field.takeOther()));
        }
    }

    private String text(String field, String value) {
        if (value == null) {
            return "";
        }
        if (field.equals("correspondenceType")) {
            return shell.text("crm:correspondence." + value);
        }
        List<Choice> known =
                field.equals("salespersonCode")
                        ? codes.getSalespeople()
                        : CODES.containsKey(field) ? codes.of(CODES.get(field)) : List.of();
        return known.stream()
                .filter(choice -> value.equals(choice.value()))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    /** Opens the page with the contact that was named. */
    public String compare() {
        String number = wanted == null ? "" : wanted.strip().split(" ", 2)[0];
        long other =
                contacts.findByNumber(number)
                        .map(ContactView::id)
                        .orElseThrow(
                                () ->
                                        DomainException.invalid(
                                                "crm.contact-unknown", "otherId", number));
        merging.preview(id, other);
        return PAGE + id + "&other=" + other;
    }

    /** Contacts of the same type whose name or number has the words. */
    public List<String> others(String words) {
        ListRequest request = new ListRequest(words, null, "name", false, "", 0, OFFERS);
        return contacts.list(request.with("type", survivor.details().type().name())).rows().stream()
                .filter(row -> row.id() != id)
                .map(row -> row.number() + " · " + row.name())
                .toList();
    }

    /** Merges and opens the card of what is left; where either has changed, both are read anew. */
    public String merge() {
        List<String> fromOther =
                choices.stream()
                        .filter(MergeChoice::isTakeOther)
                        .map(MergeChoice::getName)
                        .toList();
        try {
            merging.merge(
                    id,
                    survivor.version(),
                    new MergeContacts(otherId, preview.other().version(), fromOther));
        } catch (DomainException e) {
            if (e.kind() == DomainException.Kind.STALE) {
                open();
            }
            throw e;
        }
        shell.tell("crm:merge.done", preview.other().number(), survivor.number());
        return CARD + id;
    }

    public ContactView getSurvivor() {
        return survivor;
    }

    /** The one that goes; null while it is not chosen. */
    public ContactView getOther() {
        return preview == null ? null : preview.other();
    }

    public List<MergePreview.Moves> getMoves() {
        return preview.moves();
    }

    public List<MergeChoice> getChoices() {
        return choices;
    }

    public String getTitle() {
        return shell.text(preview == null ? "crm:merge.choose.title" : "crm:merge.title");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getOtherId() {
        return otherId;
    }

    public void setOtherId(Long otherId) {
        this.otherId = otherId;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
