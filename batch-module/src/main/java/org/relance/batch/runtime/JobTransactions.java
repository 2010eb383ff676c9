package org.relance.batch.runtime;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;

/**
 * The transactions of a job. They begin and end as those of an application do: what the server's
 * transaction manager begins by itself is not known to its connection pool, which would then commit
 * every statement on its own.
 */
class JobTransactions implements TransactionManager {

    private final UserTransaction user;
    private final TransactionManager manager;

    JobTransactions(UserTransaction user, TransactionManager manager) {
        this.user = user;
        this.manager = manager;
    }

    @Override
    public void begin() throws NotSupportedException, SystemException {
        user.begin();
    }

    @Override
    public void commit()
            throws RollbackException,
                    HeuristicMixedException,
                    HeuristicRollbackException,
                    SystemException {
        user.commit();
    }

    @Override
    public void rollback() throws SystemException {
        user.rollback();
    }

    @Override
    public void setRollbackOnly() throws SystemException {
        manager.setRollbackOnly();
    }

    @Override
    public void setTransactionTimeout(int seconds) throws SystemException {
        manager.setTransactionTimeout(seconds);
    }

    @Override
    public int getStatus() throws SystemException {
        return manager.getStatus();
    }

    @Override
    public Transaction getTransaction() throws SystemException {
        return manager.getTransaction();
    }

    @Override
    public Transaction suspend() throws SystemException {
        return manager.suspend();
    }

    @Override
    public void resume(Transaction transaction)
            throws InvalidTransactionException, SystemException {
        manager.resume(transaction);
    }
}
