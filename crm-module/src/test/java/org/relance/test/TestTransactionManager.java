package org.relance.test;

import jakarta.transaction.Status;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;

/** The transactions of the tests, for those who want to be handed a transaction manager. */
public final class TestTransactionManager implements TransactionManager {

    private final TestTransactions transactions = RelanceExtension.transactions();
    private final ThreadLocal<Boolean> marked = ThreadLocal.withInitial(() -> false);

    @Override
    public void begin() {
        marked.set(false);
        transactions.begin();
    }

    @Override
    public void commit() {
        transactions.end();
    }

    @Override
    public void rollback() {
        transactions.rollback();
    }

    @Override
    public void setRollbackOnly() {
        marked.set(true);
        transactions.setRollbackOnly();
    }

    @Override
    public int getStatus() {
        if (!transactions.active()) {
            return Status.STATUS_NO_TRANSACTION;
        }
        return marked.get() ? Status.STATUS_MARKED_ROLLBACK : Status.STATUS_ACTIVE;
    }

    @Override
    public Transaction getTransaction() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setTransactionTimeout(int seconds) {
        // Tests end by the patience of their runner.
    }

    /** Starts only happen outside a transaction, so there is nothing to suspend. */
    @Override
    public Transaction suspend() {
        return null;
    }

    @Override
    public void resume(Transaction transaction) {
        throw new UnsupportedOperationException();
    }
}
