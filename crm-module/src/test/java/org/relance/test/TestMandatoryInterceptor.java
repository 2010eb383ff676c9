package org.relance.test;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The kind of a transaction is a part of the binding, so each kind needs an interceptor. */
@Interceptor
@Transactional(TxType.MANDATORY)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TestMandatoryInterceptor extends TestTransactionalInterceptor {}
