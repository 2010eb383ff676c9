package org.relance.web.shell;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method of a view bean that asks a facade: while a page is rendered its answer is kept for
 * the same arguments, since a page asks for the same value in many places. Before the rendering,
 * where actions change things, each call asks.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ReadOnce {}
