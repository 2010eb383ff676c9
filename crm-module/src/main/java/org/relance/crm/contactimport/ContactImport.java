package org.relance.crm.contactimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ImportField;
import org.relance.crm.api.ImportHeading;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.Imports;
import org.relance.crm.api.RowOutcome;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SetImport;
import org.relance.crm.contact.Inheritance;
import org.relance.crm.contact.InheritanceSwitches;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.NumberSeries;

/**
 * Contacts. Companies come first, so that a person finds its company wherever the file has it; of a
 * chunk everything is decided first, then written in batches.
 */
@ApplicationScoped
class ContactImport implements SetImport {

    private static final int PERSONS = 2;
    private static final List<ImportField> FIELDS = ImportColumn.fields();
    private static final List<CodeKind> KINDS =
            List.of(
                    CodeKind.SALUTATION,
                    CodeKind.COUNTRY,
                    CodeKind.TERRITORY,
                    CodeKind.LANGUAGE,
                    CodeKind.CURRENCY,
                    CodeKind.INDUSTRY_GROUP,
                    CodeKind.MAILING_GROUP);

    @Inject InheritanceSwitches switches;
    @Inject Codes codes;
    @Inject Salespeople salespeople;
    @Inject NumberSeries numbers;
    @Inject ImportUse use;
    @Inject Database database;
    @Inject BusinessClock clock;

    @Override
    public String key() {
        return Imports.CONTACT;
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public void require(ImportHeading heading) {
        heading.requireAny(
                ImportColumn.NAME.field(),
                ImportColumn.SURNAME.field(),
                ImportColumn.COMPANY.field());
    }

    @Override
    public int passes() {
        return PERSONS;
    }

    @Override
    public int passOf(ImportHeading heading, List<String> cells) {
        boolean person =
                RowType.of(heading, cells).filter(type -> type == ContactType.PERSON).isPresent();
        return person ? PERSONS : 1;
    }

    @Override
    public List<RowOutcome> write(long importId, ImportHeading heading, List<ImportRow> rows) {
        RowReading reading = new RowReading(heading, book());
        Inheritance inheritance = switches.read();
        return database.ask(
                h -> {
                    Lookup lookup = new Lookup(h.getConnection());
                    return write(
                            h.getConnection(),
                            importId,
                            ChunkImport.decide(importId, rows, reading, lookup, inheritance));
                });
    }

    private List<RowOutcome> write(Connection connection, long importId, ChunkImport chunk) {
        Instant now = clock.systemClock().instant();
        List<ContactBatch.Entry> created = numbered(chunk);
        Map<String, Long> ids = new ContactBatch(connection, importId, now).write(created);
        new ContactUpdates(connection, now).write(chunk.updated());
        return chunk.outcomes(created, ids);
    }

    private List<ContactBatch.Entry> numbered(ChunkImport chunk) {
        int count = chunk.createdCount();
        return count == 0 ? List.of() : chunk.created(numbers.next("contact", count));
    }

    private CodeBook book() {
        CodeBook book = new CodeBook();
        KINDS.forEach(kind -> book.add(kind, codes.of(kind)));
        book.addSalespeople(salespeople.active());
        return book;
    }

    @Override
    public int undo(long importId) {
        long used = use.used(importId);
        long changed = use.changed(importId);
        if (used > 0 || changed > 0) {
            throw DomainException.conflict("crm.import-used", used, changed);
        }
        return use.remove(importId);
    }
}
