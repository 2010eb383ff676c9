package org.relance.kernel.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.relance.kernel.sheet.SheetException.Problem;

/**
 * A workbook whose sheets can be read row by row. Macros, links and everything that is not a value
 * is not looked at; of a formula the value counts that the file says it had.
 */
public final class XlsxBook implements AutoCloseable {

    private static final String WORKBOOK = "xl/workbook.xml";

    private final ZipFile zip;
    private final GuardedPart.Budget budget;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private boolean since1904;

    private XlsxBook(ZipFile zip, long mostBytes) {
        this.zip = zip;
        budget = new GuardedPart.Budget(mostBytes);
    }

    /**
     * Opens a workbook.
     *
     * @param mostBytes how much may be unpacked of it in all
     * @throws SheetException where it is none
     */
    public static XlsxBook open(Path file, long mostBytes) {
        XlsxBook book;
        try {
            book = new XlsxBook(new ZipFile(file.toFile()), mostBytes);
        } catch (ZipException e) {
            throw new SheetException(Problem.DAMAGED, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            book.readSheets();
            return book;
        } catch (RuntimeException e) {
            book.close();
            throw e;
        }
    }

    private void readSheets() {
        Map<String, String> names = new LinkedHashMap<>();
        try (Part workbook = part(WORKBOOK)) {
            if (workbook == null) {
                throw new SheetException(Problem.NOT_XLSX);
            }
            while (workbook.next()) {
                if (workbook.begins("workbookPr")) {
                    String flag = workbook.attribute("date1904");
                    since1904 = "1".equals(flag) || "true".equals(flag);
                } else if (workbook.begins("sheet") && workbook.relation() != null) {
                    names.put(workbook.relation(), workbook.attribute("name"));
                }
            }
        }
        Map<String, String> places = places();
        names.forEach(
                (relation, name) -> {
                    if (name != null && places.containsKey(relation)) {
                        sheets.put(name, places.get(relation));
                    }
                });
        if (sheets.isEmpty()) {
            throw new SheetException(Problem.NOT_XLSX);
        }
    }

    /** Where the worksheets lie; charts and dialogs have no rows. */
    private Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        try (Part relations = part("xl/_rels/workbook.xml.rels")) {
            while (relations != null && relations.next()) {
                boolean one = relations.begins("Relationship");
                String type = one ? relations.attribute("Type") : null;
                String target = one ? relations.attribute("Target") : null;
                if (target != null && type != null && type.endsWith("/worksheet")) {
                    places.put(
                            relations.attribute("Id"),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return places;
    }

    /** Names of the worksheets in their order. */
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /**
     * The rows of a sheet.
     *
     * @throws SheetException {@code SHEET_UNKNOWN}
     */
    public XlsxRows rows(String sheet) {
        String place = sheets.get(sheet);
        Part part = place == null ? null : part(place);
        if (part == null) {
            throw new SheetException(Problem.SHEET_UNKNOWN);
        }
        SharedTexts texts = null;
        try (Part shared = part("xl/sharedStrings.xml");
                Part styles = part("xl/styles.xml")) {
            texts = new SharedTexts(shared);
            return new XlsxRows(part, texts, new CellFormats(styles, since1904));
        } catch (RuntimeException e) {
            if (texts != null) {
                texts.close();
            }
            part.close();
            throw e;
        }
    }

    /** A part of the archive, null if it is not there. */
    private Part part(String name) {
        ZipEntry entry = zip.getEntry(name);
        try {
            return entry == null
                    ? null
                    : new Part(new GuardedPart(zip.getInputStream(entry), budget));
        } catch (IOException e) {
            throw new SheetException(Problem.DAMAGED, e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
