package org.relance.kernel.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relance.kernel.sheet.SheetException.Problem;

class XlsxBookTest {

    private static final long PLENTY = 1L << 30;

    @TempDir Path folder;

    private List<List<String>> read(SheetFile book) throws IOException {
        return read(book, PLENTY);
    }

    private List<List<String>> read(SheetFile book, long most) throws IOException {
        return read(book.write(folder.resolve("book.xlsx")), most);
    }

    private static List<List<String>> read(Path file, long most) {
        List<List<String>> read = new ArrayList<>();
        try (XlsxBook book = XlsxBook.open(file, most);
                XlsxRows rows = book.rows(book.sheets().get(0))) {
            for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
                read.add(row.get());
            }
        }
        return read;
    }

    private void refuses(Problem problem, SheetFile book) {
        refuses(problem, book, PLENTY);
    }

    private void refuses(Problem problem, SheetFile book, long most) {
        assertThatThrownBy(() -> read(book, most))
                .isInstanceOfSatisfying(
                        SheetException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private static SheetFile one(String rows) {
        return new SheetFile().sheet("Feuil1", rows);
    }

    @Test
    void readsTextsNumbersAndAnswersOfFormulas() throws IOException {
        SheetFile book =
                one("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"inlineStr\"><is><r><t>Jar</t></r><r><t>din</t></r></is></c></row>"
                                + "<row r=\"3\"><c r=\"A3\"><v>1234.5</v></c><c r=\"B3\"><f>A3*2</f><v>2469</v></c>"
                                + "<c r=\"C3\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c><c r=\"D3\" t=\"b\"><v>1</v></c>"
                                + "<c r=\"E3\" t=\"e\"><v>#DIV/0!</v></c><c r=\"F3\" s=\"1\"/></row>")
                        .texts("unused", "Nîmes &amp; Alès");

        assertThat(read(book))
                .containsExactly(
                        List.of("Nîmes & Alès", "", "Jardin"),
                        List.of("1234.5", "2469", "ab", "true", "#DIV/0!"));
    }

    @Test
    void writesNumbersAsTheyWereTyped() throws IOException {
        SheetFile book =
                one(
                        "<row><c><v>0.30000000000000004</v></c><c><v>1E3</v></c><c><v>1.5E-3</v></c><c><v>100</v></c><c><v>-0</v></c></row>");

        assertThat(read(book)).containsExactly(List.of("0.3", "1000", "0.0015", "100", "0"));
    }

    /** Day 1 is 1 January 1900, day 61 is 1 March, and 25 569 is 1 January 1970. */
    @Test
    void tellsDaysAndTimesFromNumbersByTheirFormat() throws IOException {
        SheetFile book =
                one("<row><c s=\"1\"><v>25569</v></c><c s=\"2\"><v>25569.75</v></c><c s=\"3\"><v>0.5</v></c>"
                                + "<c s=\"4\"><v>46090</v></c><c s=\"5\"><v>1000</v></c><c s=\"6\"><v>12.5</v></c><c s=\"1\"><v>1</v></c><c s=\"1\"><v>61</v></c></row>")
                        .part(
                                "xl/styles.xml",
                                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>"
                                        + "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/><numFmt numFmtId=\"165\" formatCode=\"00000\"/>"
                                        + "<numFmt numFmtId=\"166\" formatCode=\"#,##0.00\\ &quot;days&quot;\"/></numFmts>"
                                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"20\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>");

        assertThat(read(book))
                .containsExactly(
                        List.of(
                                "1970-01-01",
                                "1970-01-01 18:00",
                                "12:00",
                                "2026-03-09",
                                "01000",
                                "12.5",
                                "1900-01-01",
                                "1900-03-01"));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        SheetFile book =
                one("<row><c s=\"0\"><v>1</v></c></row>")
                        .part(
                                "xl/styles.xml",
                                "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>")
                        .part(
                                "xl/workbook.xml",
                                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"S\" r:id=\"rId1\"/></sheets></workbook>");

        assertThat(read(book)).containsExactly(List.of("1904-01-02"));
    }

    @Test
    void readsTheSheetThatIsWanted() throws IOException {
        Path file =
                new SheetFile()
                        .sheet("Vide", "")
                        .sheet("Clients", "<row><c><v>7</v></c></row>")
                        .write(folder.resolve("two.xlsx"));

        try (XlsxBook book = XlsxBook.open(file, PLENTY);
                XlsxRows rows = book.rows("Clients")) {
            assertThat(book.sheets()).containsExactly("Vide", "Clients");
            assertThat(rows.next()).contains(List.of("7"));
            assertThat(rows.next()).isEmpty();
        }
    }

    @Test
    void holdsFewTextsHoweverManyTheWorkbookHas() throws IOException {
        int count = 4 * SharedTexts.BLOCK * SharedTexts.HELD + 17;
        StringBuilder rows = new StringBuilder();
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = "Contact " + i;
            rows.append("<row><c t=\"s\"><v>").append(i).append("</v></c></row>");
        }
        rows.append("<row><c t=\"s\"><v>0</v></c></row>");
        Path file = one(rows.toString()).texts(texts).write(folder.resolve("many.xlsx"));

        try (XlsxBook book = XlsxBook.open(file, PLENTY);
                XlsxRows read = book.rows("Feuil1")) {
            for (int i = 0; i < count; i++) {
                assertThat(read.next().orElseThrow().get(0)).isEqualTo("Contact " + i);
                assertThat(read.textsHeld())
                        .isLessThanOrEqualTo(SharedTexts.BLOCK * SharedTexts.HELD);
            }
            assertThat(read.next()).contains(List.of("Contact 0"));
        }
    }

    @Test
    void stopsUnpackingAtTheLimit() {
        SheetFile bomb = one("<row><c><v>1</v></c></row>".repeat(200_000));

        refuses(Problem.UNPACKS_TOO_LARGE, bomb, 1_000_000);
    }

    @Test
    void refusesTextsAndNamesThatWouldFillTheMemory() {
        String longText = "x".repeat(40_000);
        refuses(
                Problem.CELL_TOO_LONG,
                one("<row><c t=\"inlineStr\"><is><t>" + longText + "</t></is></c></row>"));
        refuses(
                Problem.CELL_TOO_LONG,
                one("<row><c t=\"s\"><v>0</v></c></row>").texts("&lt;".repeat(40_000)));
        refuses(
                Problem.CELL_TOO_LONG,
                one("<row><c r=\"" + "A".repeat(2_000_000) + "\"><v>1</v></c></row>"));
        refuses(
                Problem.CELL_TOO_LONG,
                one("<row><c t=\"str\"><v><![CDATA[" + "<".repeat(40_000) + "]]></v></c></row>"));
    }

    /** A reader that makes room for the column that a cell claims needs gigabytes for this one. */
    @Test
    void refusesAColumnFarAway() {
        refuses(Problem.TOO_MANY_COLUMNS, one("<row><c r=\"ZZZZZZZ1\"><v>1</v></c></row>"));
        refuses(Problem.TOO_MANY_COLUMNS, one("<row><c r=\"XFD1\"><v>1</v></c></row>"));
    }

    @Test
    void passesOverFormattedCellsWithoutValueFarAway() throws IOException {
        assertThat(read(one("<row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"3\"/></row>")))
                .containsExactly(List.of("1"));
    }

    @Test
    void neverLooksAtEntities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        SheetFile book =
                one("").part(
                                "xl/worksheets/sheet1.xml",
                                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"%s\">]><worksheet><sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>"
                                        .formatted(secret.toUri()));

        refuses(Problem.DAMAGED, book);
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        refuses(Problem.DAMAGED, one("<row><c t=\"s\"><v>3</v></c></row>").texts("a"));
        refuses(Problem.DAMAGED, one("<row><c t=\"s\"><v>x</v></c></row>").texts("a"));
        refuses(Problem.DAMAGED, one("<row><c><v>1</v></row>"));
        refuses(Problem.NOT_XLSX, new SheetFile());
        refuses(
                Problem.DAMAGED,
                one("").part("xl/worksheets/sheet1.xml", "\u0000<\u0000w\u0000/\u0000>"));
        Path cut = one("<row/>").write(folder.resolve("cut.xlsx"));
        byte[] bytes = Files.readAllBytes(cut);
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> read(cut, PLENTY)).isInstanceOf(SheetException.class);
    }

    @Test
    void readsWhatTheWriterWrites() throws IOException {
        Path file = folder.resolve("written.xlsx");
        List<String> heading = List.of("Nom", "2026", "=1+1");
        List<String> row =
                List.of("=HYPERLINK(\"x\")", "-12.5", "2026-03-09", "01000", "<&\">'", "a\u0000b");
        try (OutputStream out = Files.newOutputStream(file);
                XlsxWriter book = new XlsxWriter(out, "Contacts: [tous]")) {
            book.row(heading);
            book.row(row);
        }

        assertThat(read(file, PLENTY))
                .containsExactly(
                        heading,
                        List.of(
                                "=HYPERLINK(\"x\")",
                                "-12.5",
                                "2026-03-09",
                                "01000",
                                "<&\">'",
                                "ab"));
        try (XlsxBook book = XlsxBook.open(file, PLENTY)) {
            assertThat(book.sheets()).containsExactly("Contacts   tous");
        }
    }
}
