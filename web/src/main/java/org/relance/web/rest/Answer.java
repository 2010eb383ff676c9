package org.relance.web.rest;

/**
 * A record with what the protocol adds to it. The type tells the OpenAPI document what is answered;
 * {@link AnswerFilter} makes status and headers of it.
 */
sealed interface Answer<T> permits Versioned, Created, Accepted {

    /** What the body shows. */
    T body();
}
