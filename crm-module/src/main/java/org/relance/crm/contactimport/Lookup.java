package org.relance.crm.contactimport;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.relance.crm.api.Classification;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.Identifiers;
import org.relance.crm.api.PostalAddress;

/** Finds contacts by their keys, a chunk at a time. */
final class Lookup {

    /** Lists of one length keep the statement the same, so that the database prepares it once. */
    private static final int LIST = 200;

    private static final String COLUMNS =
            "id, number, type, name, company_id, company_name, address, address2, post_code, city, country_code,"
                    + " territory_code, language_code, currency_code, salesperson_code, phone, mobile, email, email2,"
                    + " home_page, vat_no, registration_no, external_id, import_id";

    /**
     * Columns to look up by. The comment tells Derby to use the index: it chooses its plan when the
     * table is still empty and would scan it for ever.
     */
    enum Key {
        EXTERNAL_ID("external_id", "crm_contact_external"),
        EMAIL("email", "crm_contact_email"),
        VAT_NO("vat_no", "crm_contact_vat"),
        NAME("name", "crm_contact_name");

        private final String sql;

        Key(String column, String index) {
            sql =
                    "select %s from crm_contact --DERBY-PROPERTIES index=%s%nwhere %s in (?%s)"
                            .formatted(COLUMNS, index, column, ", ?".repeat(LIST - 1));
        }
    }

    private final Connection connection;

    Lookup(Connection connection) {
        this.connection = connection;
    }

    /** A contact that is there already. */
    public record Known(
            long id,
            String number,
            ContactType type,
            String name,
            Long companyId,
            String companyName,
            String address,
            String address2,
            String postCode,
            String city,
            String countryCode,
            String territoryCode,
            String languageCode,
            String currencyCode,
            String salespersonCode,
            String phone,
            String mobile,
            String email,
            String email2,
            String homePage,
            String vatNo,
            String registrationNo,
            String externalId,
            Long importId) {

        /** What a person inherits from it. */
        ContactDetails details() {
            return new ContactDetails(
                    number,
                    type,
                    name,
                    null,
                    null,
                    null,
                    new PostalAddress(address, address2, postCode, city, countryCode),
                    new Communication(phone, mobile, email, email2, homePage),
                    new Classification(
                            territoryCode,
                            languageCode,
                            currencyCode,
                            salespersonCode,
                            null,
                            null,
                            null,
                            null),
                    new Identifiers(vatNo, registrationNo, externalId),
                    null);
        }
    }

    /** Contacts whose column has one of the values; the first of several with one value. */
    Map<String, Known> by(
            Key column, Function<Known, String> key, Collection<String> values, String type) {
        List<String> wanted = values.stream().filter(Objects::nonNull).distinct().toList();
        Map<String, Known> found = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += LIST) {
            List<String> some = wanted.subList(from, Math.min(wanted.size(), from + LIST));
            for (Known known : ask(column, some)) {
                if (known.type().name().equals(type)) {
                    found.merge(key.apply(known), known, Lookup::first);
                }
            }
        }
        return found;
    }

    private static Known first(Known one, Known other) {
        return one.id() < other.id() ? one : other;
    }

    private List<Known> ask(Key column, List<String> some) {
        try (PreparedStatement query = connection.prepareStatement(column.sql)) {
            for (int i = 0; i < LIST; i++) {
                query.setString(i + 1, some.get(Math.min(i, some.size() - 1)));
            }
            List<Known> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(known(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The contacts could not be looked up", e);
        }
    }

    private static Known known(ResultSet rows) throws SQLException {
        long company = rows.getLong(5);
        Long companyId = rows.wasNull() ? null : Long.valueOf(company);
        long origin = rows.getLong(24);
        Long importId = rows.wasNull() ? null : Long.valueOf(origin);
        return new Known(
                rows.getLong(1),
                rows.getString(2),
                ContactType.valueOf(rows.getString(3)),
                rows.getString(4),
                companyId,
                rows.getString(6),
                rows.getString(7),
                rows.getString(8),
                rows.getString(9),
                rows.getString(10),
                rows.getString(11),
                rows.getString(12),
                rows.getString(13),
                rows.getString(14),
                rows.getString(15),
                rows.getString(16),
                rows.getString(17),
                rows.getString(18),
                rows.getString(19),
                rows.getString(20),
                rows.getString(21),
                rows.getString(22),
                rows.getString(23),
                importId);
    }
}
