package org.relance.crm.imports;

import java.util.List;
import java.util.regex.Pattern;
import org.relance.kernel.DomainException;
import org.relance.kernel.SheetCell;

/** What no cell may be, whatever its column. */
final class CellRule {

    /** UTF-8 read as windows-1252: a capital A with tilde or circumflex and a byte of 80 to BF. */
    private static final Pattern MOJIBAKE =
            Pattern.compile("[ÃÂ][\\u00A0-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\\u0080-\\uFFFD]");

    private CellRule() {}

    /** Refuses a row whose encoding is not the file's, or that a spreadsheet would execute. */
    static void check(List<String> cells) {
        for (String cell : cells) {
            if (cell.indexOf('\uFFFD') >= 0 || MOJIBAKE.matcher(cell).find()) {
                throw DomainException.invalid("crm.import-bad-encoding", null, cell);
            }
            if (SheetCell.isFormula(cell)) {
                throw DomainException.invalid("crm.import-formula", null, cell);
            }
        }
    }
}
