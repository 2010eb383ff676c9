package org.relance.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.NumberSeries;

/** What only a server can show: that the modules share its transactions. */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {

    @Deployment
    static WebArchive relance() {
        return Deployments.relance(InContainerIT.class);
    }

    @Inject NumberSeries numbers;
    @Inject Database database;
    @Inject UserTransaction transaction;

    @Test
    void aRollBackGivesTheNumberBack() throws Exception {
        transaction.begin();
        String drawn = numbers.next("task");
        transaction.rollback();

        transaction.begin();
        String again = numbers.next("task");
        transaction.rollback();

        assertEquals(drawn, again);
    }

    @Test
    void refusesANumberOutsideATransaction() {
        assertThrows(RuntimeException.class, () -> numbers.next("task"));
    }

    @Test
    void seesWhatTheSameTransactionWrote() throws Exception {
        transaction.begin();
        try {
            DomainException missing =
                    assertThrows(DomainException.class, () -> numbers.next("none"));
            assertEquals("number-series.missing", missing.code());
            database.change(
                    h ->
                            h.execute(
                                    "insert into crm_setting (name, setting_value) values ('t', 'v')"));
            String value =
                    database.ask(
                            h ->
                                    h.createQuery(
                                                    "select setting_value from crm_setting where name = 't'")
                                            .mapTo(String.class)
                                            .one());
            assertEquals("v", value);
        } finally {
            transaction.rollback();
        }
    }
}
