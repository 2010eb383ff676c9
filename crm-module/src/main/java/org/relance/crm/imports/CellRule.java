package org.relance.crm.imports;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.relance.kernel.DomainException;
import org.relance.kernel.SheetCell;

/** What no row may have, whatever its columns. */
final class CellRule {

    /** UTF-8 read as windows-1252: a capital A with tilde or circumflex and a byte of 80 to BF. */
    private static final Pattern MOJIBAKE =
            Pattern.compile("[ÃÂ][\\u00A0-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\\u0080-\\uFFFD]");

    /** What a spreadsheet shows where it could not compute. */
    private static final Set<String> ERRORS =
            Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A");

    private CellRule() {}

    /**
     * Refuses a row with more cells than there are headings, whose encoding is not the file's, that
     * a spreadsheet would execute or failed to compute.
     */
    static void check(List<String> cells, int headings) {
        if (cells.size() > headings) {
            throw DomainException.invalid("crm.import-too-many-cells", null, headings);
        }
        for (String cell : cells) {
            if (cell.indexOf('\uFFFD') >= 0 || MOJIBAKE.matcher(cell).find()) {
                throw DomainException.invalid("crm.import-bad-encoding", null, cell);
            }
            if (SheetCell.isFormula(cell)) {
                throw DomainException.invalid("crm.import-formula", null, cell);
            }
            if (ERRORS.contains(cell)) {
                throw DomainException.invalid("crm.import-cell-error", null, cell);
            }
        }
    }
}
