package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.relance.crm.api.ImportOutcome;
import org.relance.crm.api.ImportPosition;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.ImportRows;
import org.relance.crm.api.ImportStatus;
import org.relance.crm.api.ImportView;
import org.relance.crm.api.RejectReason;
import org.relance.kernel.Actor;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** Files as they come in, and reading them again. */
@ApplicationScoped
class ImportReception {

    @Inject ImportRepository repository;
    @Inject ImportFolder folder;
    @Inject BusinessClock clock;
    @Inject CurrentActor currentActor;

    /** Stores a file that can be read to its end, and answers the import's id. */
    long receive(String fileName, InputStream content) {
        ImportFolder.Stored stored = folder.store(content);
        boolean accepted = false;
        try {
            Path path = folder.file(stored.name());
            FileFormat format = FormatDetection.of(path);
            long id =
                    repository.insert(
                            view(fileName, stored, format, count(path, format)), stored.name());
            accepted = true;
            return id;
        } finally {
            if (!accepted) {
                folder.delete(stored.name());
            }
        }
    }

    private static int count(Path path, FileFormat format) {
        try (CsvFile file = new CsvFile(path, format)) {
            int rows = 0;
            while (file.next().isPresent()) {
                rows++;
            }
            if (rows == 0) {
                throw DomainException.invalid("crm.import-no-rows", "file");
            }
            return rows;
        }
    }

    private ImportView view(
            String fileName, ImportFolder.Stored stored, FileFormat format, int rows) {
        return new ImportView(
                0,
                fileName,
                stored.size(),
                format.charset().name(),
                String.valueOf(format.separator()),
                ImportStatus.RECEIVED,
                null,
                null,
                rows,
                0,
                0,
                0,
                0,
                currentActor.find().orElse(Actor.SYSTEM).username(),
                clock.systemClock().instant(),
                null,
                null,
                0);
    }

    CsvFile open(long importId) {
        ImportRepository.StoredFile file = repository.file(importId);
        return new CsvFile(folder.file(file.storedFile()), format(file));
    }

    ImportRows rows(long importId, ImportPosition after) {
        ImportRepository.StoredFile file = repository.file(importId);
        return new FileRows(folder.file(file.storedFile()), format(file), after);
    }

    private static FileFormat format(ImportRepository.StoredFile file) {
        return new FileFormat(Charset.forName(file.charsetName()), file.separatorChar().charAt(0));
    }

    void writeRejects(long importId, RejectReason reason, OutputStream out) {
        ImportRepository.StoredFile file = repository.file(importId);
        try (CsvFile source = open(importId)) {
            RejectFile.write(source, format(file).separator(), rejected(importId), reason, out);
        }
    }

    private Map<Integer, ImportRowView> rejected(long importId) {
        Map<Integer, ImportRowView> rejected = new HashMap<>();
        ListRequest request =
                ListRequest.first(ListRequest.MAX_LIMIT)
                        .with("outcome", ImportOutcome.REJECTED.name());
        ListPage<ImportRowView> page = repository.outcomes(importId, request);
        page.rows().forEach(row -> rejected.put(row.rowNo(), row));
        while (!page.next().isEmpty()) {
            page = repository.outcomes(importId, request.after(page.next()));
            page.rows().forEach(row -> rejected.put(row.rowNo(), row));
        }
        return rejected;
    }
}
