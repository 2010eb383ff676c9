package org.relance.pricing.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;

/** Whether lines of documents have got a price or a discount. */
@ApplicationScoped
class TermUse {

    @Inject Database database;

    /**
     * Refuses a row that set the price of a line.
     *
     * @throws DomainException {@code pricing.row-in-use} with the number of lines
     */
    void refusePrice(long id) {
        refuse("price_row_id", id);
    }

    /** Refuses a row that set the discount of a line, likewise. */
    void refuseDiscount(long id) {
        refuse("discount_row_id", id);
    }

    private void refuse(String column, long id) {
        long lines =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select count(*) from prc_document_line where "
                                                        + column
                                                        + " = :id")
                                        .bind("id", id)
                                        .mapTo(Long.class)
                                        .one());
        if (lines > 0) {
            throw DomainException.conflict("pricing.row-in-use", lines);
        }
    }
}
