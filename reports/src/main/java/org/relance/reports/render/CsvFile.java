package org.relance.reports.render;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.relance.kernel.SheetCell;

/**
 * Rows for a spreadsheet: UTF-8 with its mark, so that Excel reads the accents; semicolons and a
 * decimal comma in French, as French spreadsheets want them.
 */
final class CsvFile {

    private final Wording wording;
    private final boolean french;

    CsvFile(Wording wording) {
        this.wording = wording;
        french = wording.locale().getLanguage().equals("fr");
    }

    byte[] write(String template, ReportData<?> data) {
        RecordComponent[] columns = data.rowType().getRecordComponents();
        StringBuilder csv = new StringBuilder("\ufeff");
        line(csv, columns, column -> wording.text(template + "." + column.getName()));
        for (Record row : data.rows()) {
            line(csv, columns, column -> value(column, row));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private interface Cell {
        Object of(RecordComponent column);
    }

    private void line(StringBuilder csv, RecordComponent[] columns, Cell cell) {
        String separator = french ? ";" : ",";
        csv.append(
                        Arrays.stream(columns)
                                .map(column -> quote(cell.of(column)))
                                .collect(joining(separator)))
                .append("\r\n");
    }

    private static Object value(RecordComponent column, Record row) {
        try {
            column.getAccessor().setAccessible(true);
            return column.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String quote(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            String plain = number.stripTrailingZeros().toPlainString();
            return french ? plain.replace('.', ',') : plain;
        }
        return value instanceof String text ? quoted(SheetCell.defused(text)) : value.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
