package org.relance.crm.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.RejectReason;
import org.relance.kernel.SheetCell;

/** Rejected rows as a file of the same columns, UTF-8 with a mark so that spreadsheets see it. */
final class RejectFile {

    private static final String REASON = "relance_reason";

    private RejectFile() {}

    static void write(
            CsvFile source,
            char separator,
            Map<Integer, ImportRowView> rejected,
            RejectReason reason,
            OutputStream out) {
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(text);
            csv.writeRecord(with(source.titles(), REASON));
            int width = source.titles().size();
            int row = 0;
            for (Optional<List<String>> cells = source.next();
                    cells.isPresent();
                    cells = source.next()) {
                ImportRowView view = rejected.get(++row);
                if (view != null) {
                    csv.writeRecord(with(filled(cells.get(), width), reason.of(view)));
                }
            }
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> filled(List<String> cells, int width) {
        List<String> full = new ArrayList<>(cells);
        while (full.size() < width) {
            full.add("");
        }
        return full;
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> more = new ArrayList<>(cells.stream().map(SheetCell::defused).toList());
        more.add(last);
        return more;
    }
}
