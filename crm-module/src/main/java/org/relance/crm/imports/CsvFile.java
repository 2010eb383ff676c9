package org.relance.crm.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.DomainException;

/** A file read record by record. Blank records are passed over and count for nothing. */
final class CsvFile implements RowSource {

    private static final int MOST_CHARS_OF_A_CELL = 1 << 20;

    /** Longest record that is believed; a longer one comes from a quote that nobody closed. */
    private static final int MOST_LINES_OF_A_RECORD = 50;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> titles;
    private final boolean trusted;
    private long lastLine;

    /** Opens a file and reads its headings. */
    CsvFile(Path file, FileFormat format) {
        try {
            reader =
                    CsvReader.builder()
                            .fieldSeparator(format.separator())
                            .maxBufferSize(MOST_CHARS_OF_A_CELL)
                            .ofCsvRecord(text(file, format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        trusted = format.ours();
        records = reader.iterator();
        titles = next().orElseThrow(() -> DomainException.invalid("crm.import-empty", "file"));
    }

    private static Reader text(Path file, FileFormat format) throws IOException {
        var decoder =
                format.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        Reader reader =
                new InputStreamReader(
                        new BufferedInputStream(Files.newInputStream(file), 1 << 16), decoder);
        Reader text = new BufferedReader(reader, 1 << 16);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    List<String> titles() {
        return titles;
    }

    @Override
    public Optional<List<String>> next() {
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                refuseOpenQuote(record);
                if (!blank(record)) {
                    return Optional.of(record.getFields());
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            throw openQuote(lastLine);
        }
    }

    private void refuseOpenQuote(CsvRecord record) {
        if (trusted) {
            return;
        }
        long lines = 0;
        for (String cell : record.getFields()) {
            lines += cell.chars().filter(c -> c == '\n').count();
        }
        lastLine = record.getStartingLineNumber();
        if (lines > MOST_LINES_OF_A_RECORD) {
            throw openQuote(lastLine);
        }
    }

    private static DomainException openQuote(long line) {
        return DomainException.invalid("crm.import-open-quote", "file", line);
    }

    private static boolean blank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
