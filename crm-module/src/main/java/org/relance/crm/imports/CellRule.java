package org.relance.crm.imports;

import java.util.List;
import java.util.regex.Pattern;
import org.relance.kernel.DomainException;

/** What no cell may be, whatever its column. */
final class CellRule {

    /** UTF-8 read as windows-1252: a capital A with tilde or circumflex and a byte of 80 to BF. */
    private static final Pattern MOJIBAKE =
            Pattern.compile("[ÃÂ][\\u00A0-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\\u0080-\\uFFFD]");

    private static final Pattern NUMBER = Pattern.compile("[+-][0-9 ().,/-]*");

    private CellRule() {}

    /** Refuses a row whose encoding is not the file's, or that a spreadsheet would execute. */
    static void check(List<String> cells) {
        for (String cell : cells) {
            if (cell.indexOf('\uFFFD') >= 0 || MOJIBAKE.matcher(cell).find()) {
                throw DomainException.invalid("crm.import-bad-encoding", null, cell);
            }
            if (isFormula(cell)) {
                throw DomainException.invalid("crm.import-formula", null, cell);
            }
        }
    }

    /** True if a spreadsheet would compute the cell. */
    static boolean isFormula(String cell) {
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
    static String defused(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }
}
