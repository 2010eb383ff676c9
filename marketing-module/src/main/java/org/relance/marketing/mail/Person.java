package org.relance.marketing.mail;

import java.util.function.UnaryOperator;

/**
 * Whom a message is written to.
 *
 * @param values what a placeholder of a template stands for; null or blank where nothing is known
 */
public record Person(String displayName, String address, UnaryOperator<String> values) {

    /** What a placeholder stands for; blank where nothing is known. */
    String value(String placeholder) {
        String value = values.apply(placeholder);
        return value == null ? "" : value;
    }
}
