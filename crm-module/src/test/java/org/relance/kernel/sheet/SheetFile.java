package org.relance.kernel.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as other programs write them, part by part; for tests of what is read. */
public final class SheetFile {

    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;

    /** Adds a sheet. */
    public SheetFile sheet(String name, String rows) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(name, count, count));
        relations.append(
                "<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                        .formatted(count, count));
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** Adds the texts that cells share. */
    public SheetFile texts(String... texts) {
        StringBuilder shared = new StringBuilder("<sst " + MAIN + ">");
        for (String text : texts) {
            shared.append("<si><t>").append(text).append("</t></si>");
        }
        return part("xl/sharedStrings.xml", shared.append("</sst>").toString());
    }

    /** Adds or replaces a part. */
    public SheetFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Writes the workbook. */
    public Path write(Path file) throws IOException {
        parts.putIfAbsent(
                "xl/workbook.xml",
                "<workbook "
                        + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + sheets
                        + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relations
                        + "</Relationships>");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
