package org.relance.batch.runtime;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.transaction.TransactionManager;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.relance.test.TestTransactionManager;

/** Plain threads and the transactions of the tests. */
@Alternative
@Priority(1)
@ApplicationScoped
class TestJobHost implements JobHost {

    private final ExecutorService threads = Executors.newCachedThreadPool(TestJobHost::daemon);
    private final ScheduledExecutorService timer =
            Executors.newScheduledThreadPool(1, TestJobHost::daemon);
    private final TransactionManager transactions = new TestTransactionManager();

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
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
