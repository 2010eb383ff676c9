package org.relance.kernel.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook of one sheet row by row. Texts are texts, also where they begin like a formula:
 * a cell of a workbook says what it is, so nothing has to be put before it. Numbers as {@code
 * 1234.5} and days as {@code 2026-03-09} become such cells.
 */
public final class XlsxWriter implements AutoCloseable {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** At most 15 digits, which is what the format keeps; not a post code with a leading zero. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,10})?");

    private static final Pattern DAY = Pattern.compile("(19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final int LONGEST_TEXT = 32_767;
    private static final long BASE = java.time.LocalDate.of(1899, 12, 30).toEpochDay();

    private final ZipOutputStream zip;
    private final Writer sheet;
    private boolean heading = true;

    /**
     * Begins a workbook; nothing but the workbook may be written to the stream until it is closed.
     *
     * @param name of the sheet; what the format does not allow in it is left out
     */
    public XlsxWriter(OutputStream out, String name) throws IOException {
        zip = new ZipOutputStream(out);
        sheet = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        part("[Content_Types].xml", types());
        part("_rels/.rels", relations("officeDocument", "xl/workbook.xml", "", ""));
        part("xl/workbook.xml", workbook(name));
        part(
                "xl/_rels/workbook.xml.rels",
                relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
        part("xl/styles.xml", styles());
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        sheet.write(
                HEAD
                        + "<worksheet xmlns=\""
                        + MAIN
                        + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                        + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData>");
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        sheet.write(HEAD + content);
        sheet.flush();
        zip.closeEntry();
    }

    private static String types() {
        return "<Types xmlns=\""
                + PACKAGE
                + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + override("/xl/workbook.xml", "sheet.main")
                + override("/xl/worksheets/sheet1.xml", "worksheet")
                + override("/xl/styles.xml", "styles")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, type);
    }

    private static String relations(String type, String target, String second, String other) {
        return "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\">"
                + relation("rId1", type, target)
                + (second.isEmpty() ? "" : relation("rId2", second, other))
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, OFFICE, type, target);
    }

    private static String workbook(String name) {
        String allowed = name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        String shown =
                allowed.isEmpty() ? "1" : allowed.substring(0, Math.min(31, allowed.length()));
        return "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                .formatted(MAIN, OFFICE, escaped(shown));
    }

    /** Style 0 for all, 1 bold for headings, 2 for days. */
    private static String styles() {
        return "<styleSheet xmlns=\""
                + MAIN
                + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf/><xf fontId=\"1\" applyFont=\"1\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
    }

    /** Writes a row; the first one is that of the headings. */
    public void row(List<String> cells) throws IOException {
        sheet.write("<row>");
        for (String cell : cells) {
            write(cell == null ? "" : cell);
        }
        sheet.write("</row>");
        heading = false;
    }

    private void write(String cell) throws IOException {
        if (cell.isEmpty()) {
            sheet.write("<c/>");
        } else if (!heading && NUMBER.matcher(cell).matches()) {
            sheet.write("<c><v>" + cell + "</v></c>");
        } else if (!heading && DAY.matcher(cell).matches() && isDay(cell)) {
            long day = java.time.LocalDate.parse(cell).toEpochDay() - BASE;
            sheet.write("<c s=\"2\"><v>" + day + "</v></c>");
        } else {
            String text = cell.substring(0, Math.min(LONGEST_TEXT, cell.length()));
            sheet.write(heading ? "<c s=\"1\" t=\"inlineStr\">" : "<c t=\"inlineStr\">");
            sheet.write("<is><t xml:space=\"preserve\">" + escaped(text) + "</t></is></c>");
        }
    }

    private static boolean isDay(String cell) {
        try {
            java.time.LocalDate.parse(cell);
            return true;
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    /** XML without the characters that it cannot have. */
    private static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(xml, c));
        return xml.toString();
    }

    private static void append(StringBuilder xml, int c) {
        switch (c) {
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '&' -> xml.append("&amp;");
            case '"' -> xml.append("&quot;");
            default -> {
                boolean allowed = c >= ' ' || c == '\n' || c == '\t' || c == '\r';
                boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
                if (allowed && !surrogate && c != 0xFFFE && c != 0xFFFF) {
                    xml.appendCodePoint(c);
                }
            }
        }
    }

    /** Ends the workbook; the stream below stays open. */
    @Override
    public void close() throws IOException {
        sheet.write("</sheetData></worksheet>");
        sheet.flush();
        zip.closeEntry();
        zip.finish();
    }
}
