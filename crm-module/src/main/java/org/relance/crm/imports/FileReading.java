package org.relance.crm.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ImportFormat;
import org.relance.kernel.DomainException;

/**
 * Reads files of all formats once, to their end. What is not CSV is written down as CSV of ours,
 * row by row, so that chunks, restarts, the passes of contacts and the file of rejected rows have
 * one format to read (ADR 16).
 */
@ApplicationScoped
class FileReading {

    private static final int MOST_COLUMNS = 300;

    @Inject ImportFolder folder;

    /** Reads a stored file. The caller deletes it where it is refused. */
    Reading read(String stored, boolean contacts) {
        Path path = folder.file(stored);
        return switch (FileType.of(path)) {
            case ARCHIVE -> workbook(stored, contacts);
            case CARDS -> cards(stored, contacts);
            case TEXT -> text(stored, contacts);
        };
    }

    private Reading text(String stored, boolean contacts) {
        Path path = folder.file(stored);
        FileFormat format = FormatDetection.of(path);
        try (CsvFile file = new CsvFile(path, format)) {
            Optional<KnownExport> export = export(file.titles(), contacts);
            if (export.isPresent()) {
                Reading read = converted(known(file, export.get()), export.get().is());
                folder.delete(stored);
                return read;
            }
            return new Reading(
                    stored,
                    null,
                    ImportFormat.CSV,
                    format,
                    null,
                    List.of(),
                    titles(file.titles()),
                    count(file));
        }
    }

    private static Optional<KnownExport> export(List<String> titles, boolean contacts) {
        return contacts ? KnownExport.of(titles) : Optional.empty();
    }

    private static RowSource known(RowSource rows, KnownExport export) {
        return new CardRows(() -> rows.next().map(export::card), rows);
    }

    private static int count(CsvFile file) {
        int rows = 0;
        while (file.next().isPresent()) {
            rows++;
        }
        if (rows == 0) {
            throw DomainException.invalid("crm.import-no-rows", "file");
        }
        return rows;
    }

    private Reading cards(String stored, boolean contacts) {
        if (!contacts) {
            throw DomainException.invalid("crm.import-cards-of-contacts", "file");
        }
        Path path = folder.file(stored);
        VCardSource cards = new VCardSource(path, FormatDetection.of(path).charset());
        try (RowSource rows = new CardRows(cards::next, closing(cards))) {
            Reading read = converted(rows, ImportFormat.VCARD);
            folder.delete(stored);
            return read;
        }
    }

    private static RowSource closing(VCardSource cards) {
        return new RowSource() {
            @Override
            public Optional<List<String>> next() {
                return Optional.empty();
            }

            @Override
            public void close() {
                cards.close();
            }
        };
    }

    private Reading workbook(String stored, boolean contacts) {
        List<String> sheets = SheetSource.sheets(folder.file(stored), folder.mostUnpacked());
        for (String sheet : sheets) {
            try {
                return sheet(stored, sheet, contacts);
            } catch (DomainException e) {
                if (!e.code().equals("crm.import-no-rows")) {
                    throw e;
                }
            }
        }
        throw DomainException.invalid("crm.import-no-rows", "file");
    }

    /** Reads a sheet of a stored workbook. */
    Reading sheet(String original, String sheet, boolean contacts) {
        Path path = folder.file(original);
        List<String> sheets = SheetSource.sheets(path, folder.mostUnpacked());
        try (RowSource rows = SheetSource.open(path, sheet, folder.mostUnpacked())) {
            List<String> titles =
                    rows.next()
                            .orElseThrow(
                                    () -> DomainException.invalid("crm.import-no-rows", "file"));
            Optional<KnownExport> export = export(titles, contacts);
            Reading read =
                    export.map(known -> converted(known(rows, known), known.is()))
                            .orElseGet(() -> converted(headed(titles, rows), ImportFormat.XLSX));
            return new Reading(
                    read.rowsFile(),
                    original,
                    read.format(),
                    read.text(),
                    sheet,
                    sheets,
                    read.titles(),
                    read.rows());
        }
    }

    /** The headings again, and the rows behind them. */
    private static RowSource headed(List<String> titles, RowSource rows) {
        return new RowSource() {
            private boolean begun;

            @Override
            public Optional<List<String>> next() {
                if (!begun) {
                    begun = true;
                    return Optional.of(titles);
                }
                return rows.next();
            }

            @Override
            public void close() {
                rows.close();
            }
        };
    }

    private Reading converted(RowSource rows, ImportFormat format) {
        String name = folder.newName();
        boolean done = false;
        try {
            List<String> titles = titles(rows.next().orElseThrow());
            int count = write(titles, rows, folder.file(name));
            done = true;
            return new Reading(name, null, format, FileFormat.OURS, null, List.of(), titles, count);
        } finally {
            if (!done) {
                folder.delete(name);
            }
        }
    }

    private int write(List<String> titles, RowSource rows, Path to) {
        long left = folder.mostUnpacked();
        int count = 0;
        try (Writer text = new BufferedWriter(Files.newBufferedWriter(to), 1 << 16);
                CsvWriter csv =
                        CsvWriter.builder()
                                .fieldSeparator(FileFormat.OURS.separator())
                                .build(text)) {
            csv.writeRecord(titles);
            for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
                csv.writeRecord(row.get());
                left -= row.get().stream().mapToLong(cell -> cell.length() + 1L).sum();
                if (left < 0) {
                    throw SheetSource.tooLarge(folder.mostUnpacked());
                }
                count++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (count == 0) {
            throw DomainException.invalid("crm.import-no-rows", "file");
        }
        return count;
    }

    private static List<String> titles(List<String> titles) {
        if (titles.size() > MOST_COLUMNS) {
            throw DomainException.invalid("crm.import-too-many-columns", "file", MOST_COLUMNS);
        }
        return titles;
    }
}
