package org.relance.web.shell;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/**
 * Keeps the answers of {@link ReadOnce} methods; serializable as the views that it stands before.
 */
@ReadOnce
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class ReadOnceInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject RenderingMemory memory;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        return memory.answer(call);
    }
}
