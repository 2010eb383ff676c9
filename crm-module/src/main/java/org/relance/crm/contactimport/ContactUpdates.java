package org.relance.crm.contactimport;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.relance.crm.api.Classification;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.PostalAddress;
import org.relance.crm.contact.SearchKey;
import org.relance.kernel.db.SqlValues;

/**
 * Takes over what rows say about contacts that are known by external id; blank cells say nothing.
 */
final class ContactUpdates {

    /** A known contact and the row about it. */
    record Entry(Candidate row, Lookup.Known known) {}

    private static final String UPDATE =
            "update crm_contact set name = ?, company_name = ?, address = ?, address2 = ?, post_code = ?, city = ?,"
                    + " country_code = ?, territory_code = ?, language_code = ?, currency_code = ?, salesperson_code = ?,"
                    + " phone = ?, mobile = ?, email = ?, email2 = ?, home_page = ?, vat_no = ?, registration_no = ?,"
                    + " search_key = ?, changed_at = ?, version = version + 1 where id = ?";

    private final Connection connection;
    private final Instant now;

    ContactUpdates(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    void write(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            for (Entry entry : entries) {
                bind(update, entry);
                update.addBatch();
            }
            update.executeBatch();
            renamePersons(entries);
        } catch (SQLException e) {
            throw new IllegalStateException("The chunk could not be written", e);
        }
    }

    private void bind(PreparedStatement update, Entry entry) throws SQLException {
        Lookup.Known known = entry.known();
        ContactDetails row = entry.row().details();
        PostalAddress address = address(row.address(), known);
        Communication reach = row.communication();
        Classification wanted = row.classification();
        String email = or(reach.email(), known.email());
        String companyName = entry.row().isPerson() ? known.companyName() : row.name();
        Object[] values = {
            row.name(),
            companyName,
            address.address(),
            address.address2(),
            address.postCode(),
            address.city(),
            or(row.address().countryCode(), known.countryCode()),
            or(wanted.territoryCode(), known.territoryCode()),
            or(wanted.languageCode(), known.languageCode()),
            or(wanted.currencyCode(), known.currencyCode()),
            or(wanted.salespersonCode(), known.salespersonCode()),
            or(reach.phone(), known.phone()),
            or(reach.mobile(), known.mobile()),
            email,
            or(reach.email2(), known.email2()),
            or(reach.homePage(), known.homePage()),
            or(row.identifiers().vatNo(), known.vatNo()),
            or(row.identifiers().registrationNo(), known.registrationNo()),
            SearchKey.of(
                    known.number(),
                    row.name(),
                    entry.row().isPerson() ? companyName : null,
                    address.city(),
                    email),
            Timestamp.from(now),
            known.id()
        };
        SqlValues.bind(update, values);
    }

    /** An address is one thing: it is taken whole or not at all. */
    private static PostalAddress address(PostalAddress row, Lookup.Known known) {
        boolean blank = row.address() == null && row.postCode() == null && row.city() == null;
        return blank ? known.details().address() : row;
    }

    private void renamePersons(List<Entry> entries) throws SQLException {
        try (PreparedStatement rename =
                connection.prepareStatement(
                        "update crm_contact set company_name = ? where company_id = ? and type = 'PERSON'")) {
            for (Entry entry : entries) {
                boolean renamed = !Objects.equals(entry.row().name(), entry.known().name());
                if (!entry.row().isPerson() && renamed) {
                    SqlValues.bind(rename, entry.row().name(), entry.known().id());
                    rename.executeUpdate();
                }
            }
        }
    }

    private static String or(String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
