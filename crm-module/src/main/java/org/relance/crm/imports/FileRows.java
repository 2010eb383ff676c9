package org.relance.crm.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ImportPosition;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.ImportRows;

/** The rows of a file in two passes: companies (and what is neither), then persons. */
final class FileRows implements ImportRows {

    private static final int LAST_PASS = 2;

    private final Path path;
    private final FileFormat format;
    private CsvFile file;
    private int pass;
    private int row;
    private int skipTo;

    FileRows(Path path, FileFormat format, ImportPosition after) {
        this.path = path;
        this.format = format;
        pass = after.pass();
        skipTo = after.row();
        file = new CsvFile(path, format);
    }

    @Override
    public Optional<ImportRow> next() {
        while (true) {
            Optional<List<String>> cells = file.next();
            if (cells.isEmpty()) {
                if (pass == LAST_PASS) {
                    return Optional.empty();
                }
                rewind();
            } else if (++row > skipTo && passOf(cells.get()) == pass) {
                return Optional.of(new ImportRow(new ImportPosition(pass, row), cells.get()));
            }
        }
    }

    private int passOf(List<String> cells) {
        boolean person =
                RowType.of(file.heading(), cells)
                        .filter(type -> type == ContactType.PERSON)
                        .isPresent();
        return person ? LAST_PASS : 1;
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
