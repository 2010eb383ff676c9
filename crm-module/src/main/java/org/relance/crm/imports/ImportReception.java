package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ImportHeading;
import org.relance.crm.api.ImportKind;
import org.relance.crm.api.ImportPosition;
import org.relance.crm.api.ImportRows;
import org.relance.crm.api.Imports;
import org.relance.crm.api.RejectReason;
import org.relance.kernel.Actor;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;

/** Files as they come in, how their columns are read, and reading them again. */
@ApplicationScoped
class ImportReception {

    @Inject ImportRepository repository;
    @Inject OutcomeRepository outcomes;
    @Inject MappingRepository mappings;
    @Inject ImportKinds kinds;
    @Inject ImportFolder folder;
    @Inject FileReading reading;
    @Inject BusinessClock clock;
    @Inject CurrentActor currentActor;

    /** Stores a file that can be read to its end, and answers the import's id. */
    long receive(ImportKind kind, String fileName, InputStream content) {
        ImportFolder.Stored stored = folder.store(content);
        Reading read = null;
        boolean accepted = false;
        try {
            read = reading.read(stored.name(), isContact(kind));
            var file =
                    new ImportRepository.NewImport(
                            kind.key(),
                            fileName,
                            stored.size(),
                            actor(),
                            clock.systemClock().instant());
            long id = repository.insert(file, read, matching(kind, read));
            accepted = true;
            return id;
        } finally {
            if (!accepted) {
                folder.delete(stored.name());
                Optional.ofNullable(read).ifPresent(r -> folder.delete(r.rowsFile()));
            }
        }
    }

    private static boolean isContact(ImportKind kind) {
        return kind.key().equals(Imports.CONTACT);
    }

    private String actor() {
        return currentActor.find().orElse(Actor.SYSTEM).username();
    }

    private Mapping matching(ImportKind kind, Reading read) {
        return mappings.matching(kind.key(), read.titles()).orElse(null);
    }

    /** Reads another sheet of the workbook. */
    void chooseSheet(StoredImport file, String sheet) {
        if (file.originalFile() == null) {
            throw DomainException.invalid("crm.import-sheet-unknown", "sheet");
        }
        ImportKind kind = kinds.of(file.kind());
        Reading read = reading.sheet(file.originalFile(), sheet, isContact(kind));
        repository.replace(file.id(), read, matching(kind, read));
        folder.delete(file.storedFile());
    }

    /** Assigns the columns, and keeps the mapping if it has a name. */
    void map(StoredImport file, List<String> fields, String keepAs) {
        ImportKind kind = kinds.of(file.kind());
        List<String> titles = heading(file).titles();
        Mapping mapping = Mapping.checked(keepAs, fields, titles.size(), kind);
        if (keepAs != null) {
            mappings.keep(kind.key(), titles, mapping, actor(), clock.systemClock().instant());
        }
        repository.map(file.id(), mapping);
    }

    CsvFile open(StoredImport file) {
        return new CsvFile(folder.file(file.storedFile()), file.text());
    }

    ImportHeading heading(StoredImport file) {
        try (CsvFile rows = open(file)) {
            return heading(file, rows);
        }
    }

    ImportHeading heading(StoredImport file, CsvFile rows) {
        return file.fields() == null
                ? ImportHeading.read(rows.titles(), kinds.of(file.kind()).fields())
                : new ImportHeading(rows.titles(), Lines.read(file.fields()));
    }

    ImportRows rows(StoredImport file, ImportPosition after) {
        return new FileRows(
                folder.file(file.storedFile()),
                file.text(),
                kinds.of(file.kind()),
                heading(file),
                after);
    }

    void writeRejects(StoredImport file, RejectReason reason, OutputStream out) {
        try (CsvFile source = open(file)) {
            RejectFile.write(
                    source, file.text().separator(), outcomes.rejected(file.id()), reason, out);
        }
    }
}
