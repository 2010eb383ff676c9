package org.relance.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What views have read for the page that is rendered just now. */
@RequestScoped
public class RenderingMemory {

    private record Question(Class<?> view, Method method, List<Object> arguments) {}

    private final Map<Question, Object> known = new HashMap<>();

    Object answer(InvocationContext call) throws Exception {
        if (!rendering()) {
            return call.proceed();
        }
        Question question =
                new Question(
                        call.getTarget().getClass(),
                        call.getMethod(),
                        Arrays.asList(call.getParameters()));
        if (!known.containsKey(question)) {
            known.put(question, call.proceed());
        }
        return known.get(question);
    }

    private static boolean rendering() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context != null && context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }
}
