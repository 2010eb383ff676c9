package org.relance.crm.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.ContactCommentView;
import org.relance.crm.api.ContactComments;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactMerging;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Erasures;
import org.relance.crm.api.MergeContacts;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListRequest;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class ContactCommentsIT {

    @Inject ContactComments comments;
    @Inject Contacts contacts;
    @Inject ContactMerging merging;
    @Inject Erasures erasures;
    @Inject CurrentActor actor;

    private ContactView anne;

    @BeforeEach
    void aContact() {
        anne = contacts.create(ContactDetails.person("Anne Morel"));
    }

    private List<String> said(long contact) {
        return comments.list(contact, ListRequest.first(10)).rows().stream()
                .map(ContactCommentView::text)
                .toList();
    }

    private Actor someone(String name, Role role) {
        return new Actor(name, name, Set.of(role), Locale.FRENCH, ZoneId.of("Europe/Paris"));
    }

    @Test
    void theNewestComesFirst() {
        comments.add(anne.id(), " Préfère le matin ");
        ContactCommentView second = comments.add(anne.id(), "<b>Gras</b>");

        assertThat(said(anne.id())).containsExactly("<b>Gras</b>", "Préfère le matin");
        assertThat(second.author()).isEqualTo("admin");
        assertThat(second.contactId()).isEqualTo(anne.id());

        comments.remove(anne.id(), second.id());
        assertThat(said(anne.id())).containsExactly("Préfère le matin");
    }

    @Test
    void refusesNothingTooMuchAndNobody() {
        assertThatThrownBy(() -> comments.add(anne.id(), "  "))
                .hasMessageContaining("crm.required");
        assertThatThrownBy(() -> comments.add(anne.id(), "x".repeat(4001)))
                .hasMessageContaining("crm.comment-too-long");
        assertThatThrownBy(() -> comments.add(-1, "x"))
                .hasMessageContaining("crm.contact-not-found");
        assertThatThrownBy(() -> comments.remove(anne.id(), -1))
                .hasMessageContaining("crm.comment-not-found");
        assertThat(comments.add(anne.id(), "x".repeat(4000)).text()).hasSize(4000);
    }

    @Test
    void onlyItsAuthorRemovesIt() {
        ContactCommentView comment = comments.add(anne.id(), "Préfère le matin");

        assertThatThrownBy(
                        () ->
                                actor.run(
                                        someone("julie", Role.SALES),
                                        () -> comments.remove(anne.id(), comment.id())))
                .hasMessageContaining("crm.comment-of-other");
        assertThatThrownBy(
                        () ->
                                actor.run(
                                        someone("lise", Role.READER),
                                        () -> comments.add(anne.id(), "Moi aussi")))
                .hasMessageContaining("access.not-allowed");
    }

    @Test
    void aMergeMovesThem() {
        ContactView other = contacts.create(ContactDetails.person("Anne Morelle"));
        comments.add(anne.id(), "Un");
        comments.add(other.id(), "Deux");

        merging.merge(
                anne.id(),
                contacts.find(anne.id()).orElseThrow().version(),
                new MergeContacts(
                        other.id(), contacts.find(other.id()).orElseThrow().version(), null));

        assertThat(said(anne.id())).containsExactlyInAnyOrder("Un", "Deux");
    }

    @Test
    void anErasureLeavesNone() {
        comments.add(anne.id(), "Préfère le matin");

        erasures.erase(anne.id(), contacts.find(anne.id()).orElseThrow().version(), "Sur demande");

        assertThat(said(anne.id())).isEmpty();
        assertThatThrownBy(() -> comments.add(anne.id(), "Encore"))
                .hasMessageContaining("crm.contact-erased");
    }

    @Test
    void aDeletedContactTakesThemAlong() {
        comments.add(anne.id(), "Un");

        contacts.delete(anne.id(), contacts.find(anne.id()).orElseThrow().version());

        assertThat(contacts.find(anne.id())).isEmpty();
    }
}
