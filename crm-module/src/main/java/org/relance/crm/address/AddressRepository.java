package org.relance.crm.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ContactAddressDetails;
import org.relance.crm.api.PostalAddress;
import org.relance.kernel.db.Database;

/** Alternative addresses. */
@ApplicationScoped
class AddressRepository {

    /** A row of the table. */
    public record Row(
            long id,
            long contactId,
            String description,
            LocalDate startingDate,
            LocalDate endingDate,
            String address,
            String address2,
            String postCode,
            String city,
            String countryCode,
            int version) {

        ContactAddressDetails details() {
            return new ContactAddressDetails(description, startingDate, endingDate, place());
        }

        PostalAddress place() {
            return new PostalAddress(address, address2, postCode, city, countryCode);
        }
    }

    private static final String LATEST_FIRST = " order by starting_date desc, id desc";
    private static final String SET =
            "description = :description, starting_date = :start, ending_date = :end, address = :address,"
                    + " address2 = :address2, post_code = :postCode, city = :city, country_code = :country";

    @Inject Database database;

    /** Those of a contact, the one that holds before others first. */
    List<Row> of(long contactId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select * from crm_contact_address where contact_id = :contact"
                                                + LATEST_FIRST)
                                .bind("contact", contactId)
                                .mapTo(Row.class)
                                .list());
    }

    /** Those of contacts that hold on a day, each contact's own first one first. */
    List<Row> on(LocalDate day, Collection<Long> contactIds) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select * from crm_contact_address where contact_id in (<ids>)"
                                                + " and starting_date <= :day"
                                                + " and (ending_date is null or ending_date >= :day)"
                                                + LATEST_FIRST)
                                .bindList("ids", List.copyOf(contactIds))
                                .bind("day", day)
                                .mapTo(Row.class)
                                .list());
    }

    /** The contacts' own addresses, as rows without a range. */
    List<Own> own(Collection<Long> contactIds) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select id, address, address2, post_code, city, country_code"
                                                + " from crm_contact where id in (<ids>)")
                                .bindList("ids", List.copyOf(contactIds))
                                .mapTo(Own.class)
                                .list());
    }

    /** A contact and its own address. */
    public record Own(
            long id,
            String address,
            String address2,
            String postCode,
            String city,
            String countryCode) {

        PostalAddress place() {
            return new PostalAddress(address, address2, postCode, city, countryCode);
        }
    }

    Optional<Row> find(long contactId, long id) {
        return of(contactId).stream().filter(row -> row.id() == id).findFirst();
    }

    long add(long contactId, ContactAddressDetails typed) {
        PostalAddress place = typed.address();
        return database.ask(
                h ->
                        h.createUpdate(
                                        "insert into crm_contact_address (contact_id, description, starting_date, ending_date,"
                                                + " address, address2, post_code, city, country_code)"
                                                + " values (:contact, :description, :start, :end, :address, :address2,"
                                                + " :postCode, :city, :country)")
                                .bind("contact", contactId)
                                .bind("description", typed.description())
                                .bind("start", typed.startingDate())
                                .bind("end", typed.endingDate())
                                .bind("address", place.address())
                                .bind("address2", place.address2())
                                .bind("postCode", place.postCode())
                                .bind("city", place.city())
                                .bind("country", place.countryCode())
                                .executeAndReturnGeneratedKeys()
                                .mapTo(Long.class)
                                .one());
    }

    /** False where the address has another version by now. */
    boolean change(long id, int version, ContactAddressDetails typed) {
        PostalAddress place = typed.address();
        return database.ask(
                        h ->
                                h.createUpdate(
                                                "update crm_contact_address set "
                                                        + SET
                                                        + ", version = version + 1 where id = :id and version = :version")
                                        .bind("description", typed.description())
                                        .bind("start", typed.startingDate())
                                        .bind("end", typed.endingDate())
                                        .bind("address", place.address())
                                        .bind("address2", place.address2())
                                        .bind("postCode", place.postCode())
                                        .bind("city", place.city())
                                        .bind("country", place.countryCode())
                                        .bind("id", id)
                                        .bind("version", version)
                                        .execute())
                == 1;
    }

    boolean remove(long id, int version) {
        return database.ask(
                        h ->
                                h.createUpdate(
                                                "delete from crm_contact_address where id = :id and version = :version")
                                        .bind("id", id)
                                        .bind("version", version)
                                        .execute())
                == 1;
    }
}
