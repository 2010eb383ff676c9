package org.relance.crm.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ImportHeading;
import org.relance.crm.api.ImportKind;
import org.relance.crm.api.ImportPosition;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.ImportRows;

/** The rows of a file, in as many passes as its kind has. */
final class FileRows implements ImportRows {

    private final Path path;
    private final FileFormat format;
    private final ImportKind kind;
    private final ImportHeading heading;
    private CsvFile file;
    private int pass;
    private int row;
    private int skipTo;

    FileRows(
            Path path,
            FileFormat format,
            ImportKind kind,
            ImportHeading heading,
            ImportPosition after) {
        this.path = path;
        this.format = format;
        this.kind = kind;
        this.heading = heading;
        pass = after.pass();
        skipTo = after.row();
        file = new CsvFile(path, format);
    }

    @Override
    public Optional<ImportRow> next() {
        while (true) {
            Optional<List<String>> cells = file.next();
            if (cells.isEmpty()) {
                if (pass >= kind.passes()) {
                    return Optional.empty();
                }
                rewind();
            } else if (++row > skipTo && kind.passOf(heading, cells.get()) == pass) {
                return Optional.of(new ImportRow(new ImportPosition(pass, row), cells.get()));
            }
        }
    }

    private void rewind() {
        file.close();
        file = new CsvFile(path, format);
        pass++;
        row = 0;
        skipTo = 0;
    }

    @Override
    public void close() {
        file.close();
    }
}
