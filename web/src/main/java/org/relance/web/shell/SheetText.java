package org.relance.web.shell;

import java.util.regex.Pattern;

/** Text that a spreadsheet shows and does not compute. */
final class SheetText {

    /**
     * Signs and digits alone, as in an amount or a telephone number: nothing to call or to look up.
     */
    private static final Pattern NUMBER = Pattern.compile("[+-][0-9 \u00a0\u202f().,/%-]*");

    /** What a spreadsheet or its reader passes over: blanks of all kinds, marks without width. */
    private static final Pattern BLANKS = Pattern.compile("^[\\s\\h\\p{Cntrl}\\p{Cf}]+");

    private SheetText() {}

    /**
     * The cell with an apostrophe before it where it begins as a formula does: {@code = + - @}, tab
     * or carriage return, also behind blanks. A number with its sign stays a number.
     */
    static String defused(String cell) {
        String text = BLANKS.matcher(cell).replaceFirst("");
        boolean control = cell.startsWith("\t") || cell.startsWith("\r");
        boolean formula =
                !text.isEmpty()
                        && "=+-@".indexOf(text.charAt(0)) >= 0
                        && !NUMBER.matcher(text).matches();
        return control || formula ? "'" + cell : cell;
    }
}
