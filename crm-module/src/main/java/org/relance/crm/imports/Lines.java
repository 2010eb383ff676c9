package org.relance.crm.imports;

import java.util.List;

/** Short texts in one column of the database, line by line. */
final class Lines {

    private Lines() {}

    static String of(List<String> texts) {
        return String.join("\n", texts.stream().map(text -> text.replace('\n', ' ')).toList());
    }

    static List<String> read(String lines) {
        return lines == null ? List.of() : List.of(lines.split("\n", -1));
    }
}
