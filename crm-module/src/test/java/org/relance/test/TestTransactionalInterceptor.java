package org.relance.test;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;

/** {@link Transactional} as Jakarta Transactions defines it, for tests without a container. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TestTransactionalInterceptor {

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        TestTransactions transactions = RelanceExtension.transactions();
        return switch (type(call)) {
            case REQUIRED ->
                    transactions.active() ? joined(call, transactions) : own(call, transactions);
            case REQUIRES_NEW -> own(call, transactions);
            case MANDATORY -> {
                if (!transactions.active()) {
                    throw new TransactionalException(
                            "mandatory", new TransactionRequiredException());
                }
                yield joined(call, transactions);
            }
            case SUPPORTS -> call.proceed();
            case NOT_SUPPORTED, NEVER -> call.proceed();
        };
    }

    private static Object own(InvocationContext call, TestTransactions transactions)
            throws Exception {
        transactions.begin();
        boolean done = false;
        try {
            Object result = call.proceed();
            done = true;
            return result;
        } finally {
            if (!done) {
                transactions.setRollbackOnly();
            }
            transactions.end();
        }
    }

    private static Object joined(InvocationContext call, TestTransactions transactions)
            throws Exception {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            if (!RelanceExtension.testOwnsTransaction()) {
                transactions.setRollbackOnly();
            }
            throw e;
        }
    }

    private static Transactional.TxType type(InvocationContext call) {
        Transactional annotation = call.getMethod().getAnnotation(Transactional.class);
        if (annotation == null) {
            annotation = call.getMethod().getDeclaringClass().getAnnotation(Transactional.class);
        }
        return annotation == null ? Transactional.TxType.REQUIRED : annotation.value();
    }
}
