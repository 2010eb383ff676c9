package org.relance.access.notification;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Arguments of a sentence as one text: a line each, {@code n} before a whole number and {@code t}
 * before a text, so that numbers are written in the reader's way later.
 */
final class NoticeArguments {

    private NoticeArguments() {}

    static String written(List<Object> arguments) {
        return arguments.stream().map(NoticeArguments::line).collect(Collectors.joining("\n"));
    }

    private static String line(Object argument) {
        return argument instanceof Number number
                ? "n" + number.longValue()
                : "t" + argument.toString().replaceAll("\\R", " ");
    }

    static List<Object> read(String written) {
        return written.isEmpty()
                ? List.of()
                : written.lines().map(NoticeArguments::argument).toList();
    }

    private static Object argument(String line) {
        String value = line.substring(1);
        return line.charAt(0) == 'n' ? (Object) Long.valueOf(value) : value;
    }
}
