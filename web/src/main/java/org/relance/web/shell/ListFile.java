package org.relance.web.shell;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.primefaces.component.datatable.DataTable;
import org.relance.kernel.SheetCell;
import org.relance.kernel.sheet.XlsxWriter;

/**
 * What a list shows as a file for a spreadsheet: CSV (UTF-8 with its mark, semicolons) or a
 * workbook, with the columns that the reader sees and their headings.
 */
final class ListFile {

    private final FacesContext context;
    private final String row;
    private final List<PlainColumn> columns;
    private final CellText cell = new CellText();

    ListFile(FacesContext context, DataTable table) {
        this.context = context;
        row = table.getVar();
        columns = ListColumns.of(table).stream().filter(PlainColumn::isVisible).toList();
    }

    /** Where rows go. */
    private interface Rows {
        void add(List<String> cells) throws IOException;
    }

    /** Writes every row as CSV; holds one page of them at a time. */
    <T> void writeCsv(ListRows<T> rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
        write(rows, cells -> csv.writeRecord(cells.stream().map(SheetCell::defused).toList()));
        text.flush();
    }

    /** Writes every row as a workbook, likewise. Its cells say that they are text. */
    <T> void writeWorkbook(ListRows<T> rows, String title, OutputStream out) throws IOException {
        try (XlsxWriter book = new XlsxWriter(out, title)) {
            write(rows, book::row);
        }
    }

    private <T> void write(ListRows<T> rows, Rows file) throws IOException {
        var page = context.getResponseWriter();
        context.setResponseWriter(cell);
        try {
            file.add(columns.stream().map(PlainColumn::getHeaderText).toList());
            rows.each(values -> add(file, cells(values)));
        } finally {
            context.setResponseWriter(page);
        }
    }

    private static void add(Rows file, List<String> cells) {
        try {
            file.add(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> cells(Object values) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        request.put(row, values);
        return columns.stream().map(column -> cell.of(context, column)).toList();
    }
}
