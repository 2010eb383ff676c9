package org.relance.batch.runtime;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;

/**
 * Payara's own batch runtime and JBeret both produce {@code @BatchProperty}, which no deployment
 * survives (WELD-001409). Ours is JBeret. Ends when Payara lets an application choose its runtime.
 */
public class JbatchVeto implements Extension {

    private static final String PRODUCER = "com.ibm.jbatch.container.cdi.BatchProducerBean";

    <T> void veto(@Observes @WithAnnotations(Produces.class) ProcessAnnotatedType<T> type) {
        if (PRODUCER.equals(type.getAnnotatedType().getJavaClass().getName())) {
            type.veto();
        }
    }
}
