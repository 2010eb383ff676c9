package org.relance.crm.contactimport;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.crm.api.Classification;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.contact.SearchKey;
import org.relance.kernel.db.SqlValues;

/**
 * Writes new contacts as JDBC batches: the hot path of an import, so neither JPA nor named
 * parameters.
 */
final class ContactBatch {

    /** A contact to be written, with the company it belongs to (null for companies and loners). */
    record Entry(Candidate row, Lookup.Known company, String number) {}

    private static final String INSERT =
            "insert into crm_contact (number, type, name, name2, first_name, middle_name, surname, job_title, company_id,"
                    + " company_name, salutation_code, address, address2, post_code, city, country_code, territory_code,"
                    + " language_code, currency_code, salesperson_code, phone, mobile, email, email2, home_page, vat_no,"
                    + " registration_no, external_id, opted_out_at, opt_out_source, search_key, import_id, created_at, changed_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Derby chooses its plan while the table is empty; the comment names the index to use. */
    private static final String IDS =
            "select number, id from crm_contact --DERBY-PROPERTIES index=crm_contact_import\n"
                    + "where import_id = ? and number between ? and ?";

    private final Connection connection;
    private final long importId;
    private final Instant now;

    ContactBatch(Connection connection, long importId, Instant now) {
        this.connection = connection;
        this.importId = importId;
        this.now = now;
    }

    /** Writes the entries; answers the id of each number. */
    Map<String, Long> write(List<Entry> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        try {
            insert(entries);
            Map<String, Long> ids = ids(entries);
            makeCompaniesTheirOwn(entries, ids);
            writeCodes(entries, ids);
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("The chunk could not be written", e);
        }
    }

    private void insert(List<Entry> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Entry entry : entries) {
                bind(insert, entry);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void bind(PreparedStatement insert, Entry entry) throws SQLException {
        ContactDetails details = entry.row().details();
        String companyName =
                entry.row().isPerson()
                        ? entry.company() == null ? null : entry.company().name()
                        : details.name();
        boolean refuses = entry.row().optedOut();
        Object[] values = {
            entry.number(),
            details.type().name(),
            details.name(),
            details.name2(),
            details.person().firstName(),
            details.person().middleName(),
            details.person().surname(),
            details.person().jobTitle(),
            details.companyId(),
            companyName,
            details.person().salutationCode(),
            details.address().address(),
            details.address().address2(),
            details.address().postCode(),
            details.address().city(),
            details.address().countryCode(),
            details.classification().territoryCode(),
            details.classification().languageCode(),
            details.classification().currencyCode(),
            details.classification().salespersonCode(),
            details.communication().phone(),
            details.communication().mobile(),
            details.communication().email(),
            details.communication().email2(),
            details.communication().homePage(),
            details.identifiers().vatNo(),
            details.identifiers().registrationNo(),
            details.identifiers().externalId(),
            refuses ? Timestamp.from(now) : null,
            refuses ? "import" : null,
            searchKey(entry, companyName),
            importId,
            Timestamp.from(now),
            Timestamp.from(now)
        };
        SqlValues.bind(insert, values);
    }

    private static String searchKey(Entry entry, String companyName) {
        ContactDetails details = entry.row().details();
        return SearchKey.of(
                entry.number(),
                details.name(),
                entry.row().isPerson() ? companyName : null,
                details.address().city(),
                details.communication().email());
    }

    /** Numbers of a chunk lie together, so one range of an index gives all ids. */
    private Map<String, Long> ids(List<Entry> entries) throws SQLException {
        List<String> numbers = new ArrayList<>(entries.stream().map(Entry::number).toList());
        numbers.sort(null);
        Map<String, Long> ids = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(IDS)) {
            SqlValues.bind(query, importId, numbers.get(0), numbers.get(numbers.size() - 1));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return ids;
    }

    /** One row at a time by its key: for a range Derby would choose a plan that reads the table. */
    private void makeCompaniesTheirOwn(List<Entry> entries, Map<String, Long> ids)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update crm_contact set company_id = id where id = ?")) {
            for (Entry entry : entries) {
                if (!entry.row().isPerson()) {
                    update.setLong(1, ids.get(entry.number()));
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }

    private void writeCodes(List<Entry> entries, Map<String, Long> ids) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into crm_contact_code (contact_id, kind, code) values (?, ?, ?)")) {
            boolean any = false;
            for (Entry entry : entries) {
                Classification wanted = entry.row().details().classification();
                long id = ids.get(entry.number());
                any |= add(insert, id, CodeKind.INDUSTRY_GROUP, wanted.industryGroups());
                any |= add(insert, id, CodeKind.MAILING_GROUP, wanted.mailingGroups());
            }
            if (any) {
                insert.executeBatch();
            }
        }
    }

    private static boolean add(PreparedStatement insert, long id, CodeKind kind, List<String> codes)
            throws SQLException {
        for (String code : codes) {
            SqlValues.bind(insert, id, kind.key(), code);
            insert.addBatch();
        }
        return !codes.isEmpty();
    }
}
