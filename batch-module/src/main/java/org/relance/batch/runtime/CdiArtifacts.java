package org.relance.batch.runtime;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jberet.creation.AbstractArtifactFactory;

/** Readers, writers and batchlets are named CDI beans; each lives as long as JBeret needs it. */
class CdiArtifacts extends AbstractArtifactFactory {

    private final BeanManager beans;
    private final Map<Object, CreationalContext<?>> contexts =
            Collections.synchronizedMap(new IdentityHashMap<>());

    CdiArtifacts(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public Class<?> getArtifactClass(String ref, ClassLoader loader) {
        return bean(ref).getBeanClass();
    }

    @Override
    public Object create(String ref, Class<?> type, ClassLoader loader) {
        Bean<?> bean = bean(ref);
        CreationalContext<?> context = beans.createCreationalContext(bean);
        Object artifact = beans.getReference(bean, Object.class, context);
        contexts.put(artifact, context);
        return artifact;
    }

    @Override
    public void destroy(Object artifact) {
        CreationalContext<?> context = contexts.remove(artifact);
        if (context != null) {
            context.release();
        }
    }

    private Bean<?> bean(String ref) {
        Bean<?> bean = beans.resolve(beans.getBeans(ref));
        if (bean == null) {
            throw new IllegalStateException("No bean is named " + ref);
        }
        return bean;
    }
}
