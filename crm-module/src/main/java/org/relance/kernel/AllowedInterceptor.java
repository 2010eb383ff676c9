package org.relance.kernel;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Refuses calls to {@link Allowed} facades before their transaction begins. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class AllowedInterceptor {

    @Inject CurrentActor currentActor;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Allowed allowed = call.getMethod().getAnnotation(Allowed.class);
        if (allowed == null) {
            allowed = call.getMethod().getDeclaringClass().getAnnotation(Allowed.class);
        }
        Actor actor = currentActor.get();
        if (allowed != null && !permits(allowed.value(), actor)) {
            throw DomainException.forbidden("access.not-allowed", actor.displayName());
        }
        return call.proceed();
    }

    private static boolean permits(Role[] roles, Actor actor) {
        return Arrays.asList(roles).contains(Role.READER) || actor.mayActAs(roles);
    }
}
