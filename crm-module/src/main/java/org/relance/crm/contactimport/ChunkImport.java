package org.relance.crm.contactimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.RowOutcome;
import org.relance.crm.contact.Inheritance;
import org.relance.kernel.DomainException;

/** Decides what becomes of the rows of one chunk; writes nothing. */
final class ChunkImport {

    private final long importId;
    private final List<RowOutcome> outcomes = new ArrayList<>();
    private final List<ContactBatch.Entry> created = new ArrayList<>();
    private final List<ContactUpdates.Entry> updated = new ArrayList<>();

    private ChunkImport(long importId) {
        this.importId = importId;
    }

    static ChunkImport decide(
            long importId,
            List<ImportRow> rows,
            RowReading reading,
            Lookup lookup,
            Inheritance inheritance) {
        ChunkImport chunk = new ChunkImport(importId);
        List<Candidate> candidates = chunk.read(rows, reading);
        Duplicates duplicates = new Duplicates(lookup, candidates);
        Companies companies = new Companies(lookup, candidates, inheritance);
        candidates.forEach(candidate -> chunk.decide(candidate, duplicates, companies));
        return chunk;
    }

    private List<Candidate> read(List<ImportRow> rows, RowReading reading) {
        List<Candidate> candidates = new ArrayList<>();
        for (ImportRow row : rows) {
            try {
                candidates.add(reading.read(row));
            } catch (DomainException e) {
                outcomes.add(RowOutcome.rejected(row.number(), e));
            }
        }
        return candidates;
    }

    private void decide(Candidate row, Duplicates duplicates, Companies companies) {
        try {
            Lookup.Known company = companies.of(row);
            var known = duplicates.sameExternalId(row);
            boolean fromElsewhere =
                    known.isPresent() && !Long.valueOf(importId).equals(known.get().importId());
            var sameName = companies.sameName(row);
            if (sameName.isPresent()) {
                outcomes.add(
                        RowOutcome.duplicate(row.row(), sameName.get().id(), "name", row.name()));
                return;
            }
            var match = duplicates.match(row);
            if (fromElsewhere) {
                updated.add(new ContactUpdates.Entry(row, known.get()));
                outcomes.add(RowOutcome.updated(row.row(), known.get().id()));
            } else if (match.isPresent()) {
                outcomes.add(duplicate(row, match.get()));
            } else {
                Candidate inherited = companies.inherit(row, company);
                created.add(new ContactBatch.Entry(inherited, company, null));
            }
        } catch (DomainException e) {
            outcomes.add(RowOutcome.rejected(row.row(), e));
        }
    }

    private static RowOutcome duplicate(Candidate row, Duplicates.Match match) {
        Long contact = match.known() == null ? null : match.known().id();
        return RowOutcome.duplicate(row.row(), contact, match.field(), match.value());
    }

    /** The new contacts with their numbers, in the order of the rows. */
    List<ContactBatch.Entry> created(List<String> numbers) {
        List<ContactBatch.Entry> numbered = new ArrayList<>(created.size());
        for (int i = 0; i < created.size(); i++) {
            ContactBatch.Entry entry = created.get(i);
            numbered.add(new ContactBatch.Entry(entry.row(), entry.company(), numbers.get(i)));
        }
        return numbered;
    }

    int createdCount() {
        return created.size();
    }

    List<ContactUpdates.Entry> updated() {
        return updated;
    }

    /** All outcomes, once the new contacts have their ids. */
    List<RowOutcome> outcomes(List<ContactBatch.Entry> written, Map<String, Long> ids) {
        Map<Integer, Long> byRow = new HashMap<>();
        written.forEach(entry -> byRow.put(entry.row().row(), ids.get(entry.number())));
        byRow.forEach((row, id) -> outcomes.add(RowOutcome.created(row, id)));
        return outcomes;
    }
}
