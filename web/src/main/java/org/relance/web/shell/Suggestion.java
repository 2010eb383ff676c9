package org.relance.web.shell;

/**
 * What a field proposes while somebody types: the number of a record, and the name by which people
 * know it. The field takes either the proposal or a number typed by hand.
 */
public final class Suggestion {

    private static final String BETWEEN = " · ";

    private Suggestion() {}

    public static String of(String number, String name) {
        return number + BETWEEN + name;
    }

    /** The number in what a field brought; null stays null. */
    public static String number(String typed) {
        if (typed == null) {
            return null;
        }
        int end = typed.indexOf(BETWEEN);
        return (end < 0 ? typed : typed.substring(0, end)).strip();
    }
}
