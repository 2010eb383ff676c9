package org.relance.kernel;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a facade. On a class it holds for all methods, on a method it replaces the class's.
 * {@link Role#READER} means every signed-in user. Checked for web, REST and batch alike.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allowed {
    /** One of these roles is needed; an administrator always may. */
    @Nonbinding
    Role[] value() default {};
}
