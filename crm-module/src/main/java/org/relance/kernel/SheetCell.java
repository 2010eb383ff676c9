package org.relance.kernel;

import java.util.regex.Pattern;

/**
 * A cell of a file that a spreadsheet opens, and that somebody else has typed: it must be shown and
 * not computed. Follows OWASP, "CSV Injection" (owasp.org/www-community/attacks/CSV_Injection),
 * with one exception: a number with its sign stays a number, since it can neither call nor look up
 * anything. Quotes and separators are the business of whoever writes the file.
 */
public final class SheetCell {

    /**
     * Signs and digits alone, as in an amount or a telephone number: nothing to call or to look up.
     */
    private static final Pattern NUMBER = Pattern.compile("[+-][0-9 \u00a0\u202f().,/%-]*");

    /** What a spreadsheet or its reader passes over: blanks of all kinds, marks without width. */
    private static final Pattern BLANKS = Pattern.compile("^[\\s\\h\\p{Cntrl}\\p{Cf}]+");

    private SheetCell() {}

    /**
     * True if a spreadsheet would compute the cell: it begins with {@code = + - @}, also behind
     * blanks, and is no number.
     */
    public static boolean isFormula(String cell) {
        String text = BLANKS.matcher(cell).replaceFirst("");
        return !text.isEmpty()
                && "=+-@".indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }

    /**
     * The cell with an apostrophe before it where it is a formula or begins with a tab or the end
     * of a line, behind which some programs begin to read; else the cell itself.
     */
    public static String defused(String cell) {
        boolean control = !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0;
        return control || isFormula(cell) ? "'" + cell : cell;
    }
}
