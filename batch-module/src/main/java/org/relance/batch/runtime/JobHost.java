package org.relance.batch.runtime;

import jakarta.transaction.TransactionManager;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/** What jobs need from the place in which they run: threads and transactions. */
interface JobHost {

    ExecutorService threads();

    ScheduledExecutorService timer();

    TransactionManager transactions();
}
