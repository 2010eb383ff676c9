package org.relance.marketing.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.AskConsent;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ConsentBasis;
import org.relance.crm.api.ConsentLinks;
import org.relance.crm.api.ConsentQuestion.Standing;
import org.relance.crm.api.ConsentRow;
import org.relance.crm.api.ConsentSettings;
import org.relance.crm.api.ConsentSetup;
import org.relance.crm.api.ConsentState;
import org.relance.crm.api.Consents;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.WebVisitor;
import org.relance.kernel.db.Database;
import org.relance.test.Committed;
import org.relance.test.InTurn;
import org.relance.test.RelanceExtension;

/** Somebody withdraws while somebody confirms: whoever comes first, the withdrawal holds. */
@Committed
@ExtendWith(RelanceExtension.class)
class ConsentRaceIT {

    private static final String NEWS = "NEWSLETTER";

    @Inject Consents consents;
    @Inject ConsentLinks links;
    @Inject ConsentSettings settings;
    @Inject Contacts contacts;
    @Inject Database database;

    private long anne;
    private String token;
    private Standing answered;

    @BeforeEach
    void isAsked() {
        settings.change(
                new ConsentSetup(
                        ConsentBasis.LEGITIMATE_INTEREST, 7, "", "bonjour@vauclair.example"));
        Communication reach = new Communication(null, null, "race@gard.example", null, null);
        anne = contacts.create(ContactDetails.person("Anne Course").with(reach)).id();
        consents.ask(anne, new AskConsent(NEWS, "Oui.", null));
        String body =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select body from mkt_single_mail where contact_id = :id")
                                        .bind("id", anne)
                                        .mapTo(String.class)
                                        .one());
        token = body.substring(body.indexOf("?t=") + 3).lines().findFirst().orElseThrow();
    }

    @AfterEach
    void nothingIsLeft() {
        contacts.delete(anne, contacts.find(anne).orElseThrow().version());
        settings.change(ConsentSetup.USUAL);
    }

    private void confirm() {
        answered = links.confirm(token, WebVisitor.NOBODY).standing();
    }

    private void withdraw() {
        consents.unsubscribe(List.of(anne), NEWS, "CP1");
    }

    private List<ConsentState> said() {
        return consents.history(anne).stream().map(ConsentRow::state).toList();
    }

    @Test
    void aConfirmationComesTooLateForAWithdrawal() throws Exception {
        assertThat(InTurn.run(this::withdraw, this::confirm)).containsExactly("done", "done");

        assertThat(answered).isEqualTo(Standing.OVER);
        assertThat(said()).containsExactly(ConsentState.WITHDRAWN, ConsentState.PENDING);
    }

    @Test
    void aWithdrawalTakesAConfirmationBack() throws Exception {
        assertThat(InTurn.run(this::confirm, this::withdraw)).containsExactly("done", "done");

        assertThat(answered).isEqualTo(Standing.CONFIRMED);
        assertThat(said())
                .containsExactly(
                        ConsentState.WITHDRAWN, ConsentState.GRANTED, ConsentState.PENDING);
    }

    @Test
    void twoConfirmationsAreOne() throws Exception {
        assertThat(InTurn.run(this::confirm, this::confirm)).containsExactly("done", "done");

        assertThat(answered).isEqualTo(Standing.CONFIRMED);
        assertThat(said()).containsExactly(ConsentState.GRANTED, ConsentState.PENDING);
    }
}
