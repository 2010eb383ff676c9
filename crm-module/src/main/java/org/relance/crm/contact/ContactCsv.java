package org.relance.crm.contact;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.relance.crm.api.ContactRow;
import org.relance.kernel.SheetCell;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** A list of contacts as a file. */
final class ContactCsv {

    private ContactCsv() {}

    static void write(
            Function<ListRequest, ListPage<ContactRow>> list,
            ListRequest wanted,
            List<String> headings,
            OutputStream out) {
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
            csv.writeRecord(headings);
            ListRequest request = largest(wanted);
            ListPage<ContactRow> page = list.apply(request);
            page.rows().forEach(row -> csv.writeRecord(cells(row)));
            while (!page.next().isEmpty()) {
                page = list.apply(request.after(page.next()));
                page.rows().forEach(row -> csv.writeRecord(cells(row)));
            }
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ListRequest largest(ListRequest wanted) {
        return new ListRequest(
                wanted.search(),
                wanted.filters(),
                wanted.sort(),
                wanted.descending(),
                "",
                0,
                ListRequest.MAX_LIMIT);
    }

    private static List<String> cells(ContactRow row) {
        return Stream.of(
                        row.number(),
                        row.type().name(),
                        row.name(),
                        row.companyName(),
                        row.jobTitle(),
                        row.email(),
                        row.phone(),
                        row.postCode(),
                        row.city(),
                        row.countryCode(),
                        row.territoryCode(),
                        row.languageCode(),
                        row.salespersonCode(),
                        row.customerNumber())
                .map(cell -> SheetCell.defused(Objects.toString(cell, "")))
                .toList();
    }
}
