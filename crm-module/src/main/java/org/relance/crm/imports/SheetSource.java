package org.relance.crm.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.relance.kernel.DomainException;
import org.relance.kernel.sheet.SheetException;
import org.relance.kernel.sheet.XlsxBook;
import org.relance.kernel.sheet.XlsxRows;

/** The rows of one sheet of a workbook. */
final class SheetSource implements RowSource {

    private static final int MEGABYTE = 1024 * 1024;

    private final XlsxBook book;
    private final XlsxRows rows;
    private final long mostBytes;

    private SheetSource(XlsxBook book, XlsxRows rows, long mostBytes) {
        this.mostBytes = mostBytes;
        this.book = book;
        this.rows = rows;
    }

    static List<String> sheets(Path file, long mostBytes) {
        return refusing(
                mostBytes,
                () -> {
                    try (XlsxBook book = XlsxBook.open(file, mostBytes)) {
                        return book.sheets();
                    }
                });
    }

    static SheetSource open(Path file, String sheet, long mostBytes) {
        return refusing(
                mostBytes,
                () -> {
                    XlsxBook book = XlsxBook.open(file, mostBytes);
                    try {
                        return new SheetSource(book, book.rows(sheet), mostBytes);
                    } catch (SheetException e) {
                        book.close();
                        throw e;
                    }
                });
    }

    @Override
    public Optional<List<String>> next() {
        return refusing(mostBytes, rows::next);
    }

    /** Says what the reader of workbooks says in the words of an import. */
    private static <T> T refusing(long mostBytes, Supplier<T> action) {
        try {
            return action.get();
        } catch (SheetException e) {
            throw switch (e.problem()) {
                case NOT_XLSX -> DomainException.invalid("crm.import-not-xlsx", "file");
                case DAMAGED -> DomainException.invalid("crm.import-damaged", "file");
                case UNPACKS_TOO_LARGE -> tooLarge(mostBytes);
                case TOO_MANY_COLUMNS ->
                        DomainException.invalid(
                                "crm.import-too-many-columns", "file", XlsxRows.MOST_COLUMNS);
                case CELL_TOO_LONG -> DomainException.invalid("crm.import-cell-too-long", "file");
                case SHEET_UNKNOWN -> DomainException.invalid("crm.import-sheet-unknown", "sheet");
            };
        }
    }

    static DomainException tooLarge(long mostBytes) {
        return new DomainException(
                DomainException.Kind.TOO_LARGE,
                "crm.import-unpacks-too-large",
                "file",
                mostBytes / MEGABYTE);
    }

    @Override
    public void close() {
        rows.close();
        book.close();
    }
}
