package org.relance.crm.rule;

import java.util.regex.Pattern;

/** Cells that a spreadsheet would compute instead of showing them. */
public final class Formulas {

    private static final Pattern NUMBER = Pattern.compile("[+-][0-9 ().,/-]*");

    private Formulas() {}

    /** True if a spreadsheet would compute the cell. */
    public static boolean isFormula(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        boolean signed = first == '+' || first == '-';
        return first == '='
                || first == '@'
                || (signed && text.length() > 1 && !NUMBER.matcher(text).matches());
    }

    /** The cell as text that a spreadsheet shows and does not compute. */
    public static String defused(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }
}
