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

/**
 * What a list shows as a file for a spreadsheet: UTF-8 with its mark, semicolons, the columns that
 * the reader sees with their headings.
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

    /** Writes every row; holds one page of them at a time. */
    <T> void write(ListRows<T> rows, OutputStream out) {
        var page = context.getResponseWriter();
        context.setResponseWriter(cell);
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
            csv.writeRecord(columns.stream().map(PlainColumn::getHeaderText).toList());
            rows.each(values -> csv.writeRecord(cells(values)));
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            context.setResponseWriter(page);
        }
    }

    private List<String> cells(Object values) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        request.put(row, values);
        return columns.stream().map(column -> SheetCell.defused(cell.of(context, column))).toList();
    }
}
