package org.relance.batch.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionManager;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The server: its managed threads and its transactions. */
@ApplicationScoped
class ContainerJobHost implements JobHost {

    private ExecutorService threads;
    private ScheduledExecutorService timer;
    private TransactionManager transactions;

    // Looked up rather than injected: without a server (tests) this bean is replaced, and the
    // container of the tests must be able to start without these names.
    @PostConstruct
    void find() {
        threads = lookup("java:comp/DefaultManagedExecutorService");
        timer = lookup("java:comp/DefaultManagedScheduledExecutorService");
        transactions =
                new JobTransactions(
                        lookup("java:comp/UserTransaction"),
                        lookup("java:appserver/TransactionManager"));
    }

    // The names are ours and constant; nothing from outside reaches this look-up.
    @SuppressWarnings("BanJNDI")
    private static <T> T lookup(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException e) {
            throw new IllegalStateException("The server offers no " + name, e);
        }
    }

    @Override
    public ExecutorService threads() {
        return threads;
    }

    @Override
    public ScheduledExecutorService timer() {
        return timer;
    }

    @Override
    public TransactionManager transactions() {
        return transactions;
    }
}
