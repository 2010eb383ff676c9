package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.primefaces.PrimeFaces;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.DuplicateRow;
import org.relance.crm.api.Duplicates;
import org.relance.web.shell.Shell;

/** Whom a contact may be, on its card. */
@Named
@ViewScoped
public class ContactDuplicatesView implements Serializable {

    /** Another contact that may be the same; the label has its number, name and city. */
    public record Like(long pairId, long id, String number, String label, String hits)
            implements Serializable {}

    private static final long serialVersionUID = 1L;

    /** What the reference asks about when it has changed (domain.md §2). */
    private static final List<Function<ContactDetails, String>> ASKED =
            List.of(
                    ContactDetails::name,
                    ContactDetails::name2,
                    details -> details.address().address(),
                    details -> details.address().city(),
                    details -> details.address().postCode(),
                    details -> details.identifiers().vatNo(),
                    details -> details.communication().phone());

    @Inject Duplicates duplicates;
    @Inject Shell shell;

    private long contactId;
    private List<Like> likes = List.of();

    void open(long id) {
        contactId = id;
        likes = new ArrayList<>(duplicates.of(id).stream().map(pair -> like(pair, id)).toList());
    }

    private static Like like(DuplicateRow pair, long id) {
        boolean first = pair.contactId() == id;
        String number = first ? pair.otherNumber() : pair.contactNumber();
        String name = first ? pair.otherName() : pair.contactName();
        String city = first ? pair.otherCity() : pair.contactCity();
        return new Like(
                pair.id(),
                first ? pair.otherId() : pair.contactId(),
                number,
                number + " " + name + (city == null ? "" : ", " + city),
                "%d / %d".formatted(pair.hits(), pair.strings()));
    }

    /** After a save: reads anew and asks where something that is compared has changed. */
    void saved(long id, ContactDetails before, ContactDetails after) {
        open(id);
        boolean changed =
                ASKED.stream()
                        .anyMatch(
                                field -> !Objects.equals(field.apply(before), field.apply(after)));
        if (changed && !likes.isEmpty() && duplicates.setup().autosearch()) {
            PrimeFaces.current().ajax().addCallbackParam("alike", true);
        }
    }

    /** This one is somebody else. */
    public void accept(Like like) {
        duplicates.accept(like.pairId(), true);
        shell.tell("crm:duplicate.accepted");
        open(contactId);
    }

    public List<Like> getLikes() {
        return likes;
    }
}
