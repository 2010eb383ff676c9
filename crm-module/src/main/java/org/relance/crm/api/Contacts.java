package org.relance.crm.api;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** Companies and persons (domain.md, section 2). */
public interface Contacts {

    /**
     * A page of the list.
     *
     * <p>Filters: number, name, type, company, company-name, email, phone, city, post-code,
     * country, territory, language, salesperson, industry-group, mailing-group, job-responsibility,
     * profile (ids of answers), opted-out, excluded, privacy-blocked, customer, import,
     * external-id, created.
     */
    ListPage<ContactRow> list(ListRequest request);

    /** The ids of all contacts that the list would show. */
    List<Long> ids(ListRequest request);

    /** One contact, or empty. */
    Optional<ContactView> find(long id);

    /** One contact by its number, or empty. */
    Optional<ContactView> findByNumber(String number);

    /**
     * Adds a contact; a person takes over what its company has and it has not itself.
     *
     * @throws DomainException {@code crm.required}, {@code crm.bad-email}, {@code crm.bad-phone},
     *     {@code crm.code-unknown} and the other refusals of a field
     */
    ContactView create(ContactDetails details);

    /**
     * Changes a contact; persons follow their company where they had its values.
     *
     * @throws DomainException {@code crm.contact-not-found}, {@code crm.changed-meanwhile}, {@code
     *     crm.type-change-refused}
     */
    ContactView change(long id, int version, ContactDetails details);

    /**
     * Deletes a contact; with a company, its persons.
     *
     * @throws DomainException {@code crm.contact-has-opportunities}, {@code crm.contact-has-tasks}
     *     or {@code crm.contact-in-use}
     */
    void delete(long id, int version);

    /** Notes that the contact refuses mail; saying it again changes nothing. */
    void optOut(long id, String source);

    /** Notes that the contact accepts mail again. */
    void optIn(long id, String source);

    /**
     * Adds a mailing group to contacts; who has it already is left alone. Answers how many got it.
     */
    int addMailingGroup(Collection<Long> contactIds, String code);

    /**
     * Writes all contacts that the list would show as CSV (semicolons, UTF-8 with a mark), page by
     * page. Cells that a spreadsheet would run are defused.
     *
     * @param headings titles of the columns number, type, name, company, job title, e-mail, phone,
     *     post code, city, country, territory, language, salesperson, customer
     */
    void writeCsv(ListRequest request, List<String> headings, OutputStream out);

    /** Figures of one contact. */
    ContactStatistics statistics(long id);
}
