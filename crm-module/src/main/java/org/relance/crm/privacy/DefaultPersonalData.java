package org.relance.crm.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.PersonalData;
import org.relance.crm.api.PersonalDataPart;
import org.relance.crm.api.PersonalDataSource;
import org.relance.crm.api.PersonalDataWords;
import org.relance.crm.api.Suppressions;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultPersonalData implements PersonalData {

    private static final int ROWS_AT_ONCE = 500;

    @Inject PersonRepository persons;
    @Inject Suppressions suppressions;
    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject Trail trail;
    @Inject @Any Instance<PersonalDataSource> sources;

    @Override
    public String begin(long contactId) {
        PersonRow person = persons.known(contactId);
        if (ContactType.valueOf(person.type()) == ContactType.COMPANY) {
            throw DomainException.conflict("crm.export-of-company", person.number());
        }
        trail.record("contact", contactId, person.number(), "exported", "");
        return "personal-data-" + person.number() + ".zip";
    }

    @Override
    public void write(long contactId, PersonalDataWords words, OutputStream out) {
        PersonRow person = persons.known(contactId);
        try {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            zip.putNextEntry(new ZipEntry("data.json"));
            tell(person, new JsonArchive(text, person.number(), clock.systemClock().instant()));
            text.flush();
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("index.html"));
            tell(
                    person,
                    new HtmlArchive(text, person.name(), words, clock.systemClock().instant()));
            text.flush();
            zip.closeEntry();
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(PersonRow person, Archive archive) throws IOException {
        archive.begin();
        List<String> hashes = hashes(person);
        for (PersonalDataPart part : parts()) {
            archive.beginPart(part.name());
            database.change(
                    h -> {
                        var query = h.createQuery(part.sql()).setFetchSize(ROWS_AT_ONCE);
                        if (part.sql().contains("<hashes>")) {
                            query.bindList("hashes", hashes);
                        } else {
                            query.bind("id", person.id());
                        }
                        query.mapToMap().forEach(archive::row);
                    });
            archive.endPart();
        }
        archive.end();
    }

    private List<PersonalDataPart> parts() {
        return sources.stream()
                .flatMap(source -> source.parts().stream())
                .sorted(Comparator.comparingInt(PersonalDataPart::position))
                .toList();
    }

    /** Never empty: who has no address is asked for by a hash that nobody has. */
    private List<String> hashes(PersonRow person) {
        return Stream.of(person.email(), person.email2(), "")
                .filter(Objects::nonNull)
                .map(suppressions::hash)
                .toList();
    }
}
