package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.Salespeople;
import org.relance.crm.contact.Inheritance;
import org.relance.crm.contact.InheritanceSwitches;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.NumberSeries;

/** Writes a chunk: decisions first, then everything in batches. */
@ApplicationScoped
class ImportWriting {

    private static final List<CodeKind> KINDS =
            List.of(
                    CodeKind.SALUTATION,
                    CodeKind.COUNTRY,
                    CodeKind.TERRITORY,
                    CodeKind.LANGUAGE,
                    CodeKind.CURRENCY,
                    CodeKind.INDUSTRY_GROUP,
                    CodeKind.MAILING_GROUP);

    @Inject ImportRepository repository;
    @Inject ImportReception reception;
    @Inject InheritanceSwitches switches;
    @Inject Codes codes;
    @Inject Salespeople salespeople;
    @Inject NumberSeries numbers;
    @Inject Database database;
    @Inject BusinessClock clock;

    int write(long importId, List<ImportRow> rows) {
        List<ImportRow> open = unsettled(importId, rows);
        if (open.isEmpty()) {
            return 0;
        }
        RowReading reading = reading(importId);
        Inheritance inheritance = switches.read();
        List<Outcome> outcomes =
                database.ask(
                        h -> {
                            Lookup lookup = new Lookup(h.getConnection());
                            return write(
                                    h.getConnection(),
                                    importId,
                                    ChunkImport.decide(
                                            importId, open, reading, lookup, inheritance));
                        });
        repository.count(importId, outcomes);
        return outcomes.size();
    }

    private List<Outcome> write(Connection connection, long importId, ChunkImport chunk) {
        Instant now = clock.systemClock().instant();
        List<ContactBatch.Entry> created = numbered(chunk);
        Map<String, Long> ids = new ContactBatch(connection, importId, now).write(created);
        new ContactUpdates(connection, now).write(chunk.updated());
        List<Outcome> outcomes = chunk.outcomes(created, ids);
        OutcomeBatch.write(connection, importId, outcomes);
        return outcomes;
    }

    private List<ContactBatch.Entry> numbered(ChunkImport chunk) {
        int count = chunk.createdCount();
        return count == 0 ? List.of() : chunk.created(numbers.next("contact", count));
    }

    private List<ImportRow> unsettled(long importId, List<ImportRow> rows) {
        int from = rows.stream().mapToInt(ImportRow::number).min().orElse(0);
        int to = rows.stream().mapToInt(ImportRow::number).max().orElse(0);
        Set<Integer> settled = repository.settled(importId, from, to);
        return rows.stream().filter(row -> !settled.contains(row.number())).toList();
    }

    private RowReading reading(long importId) {
        CodeBook book = new CodeBook();
        KINDS.forEach(kind -> book.add(kind, codes.of(kind)));
        book.addSalespeople(salespeople.active());
        try (CsvFile file = reception.open(importId)) {
            return new RowReading(file.heading(), book);
        }
    }
}
