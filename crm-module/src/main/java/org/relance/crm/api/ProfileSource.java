package org.relance.crm.api;

/** Where the value comes from by which a question is answered (domain.md §2). */
public enum ProfileSource {
    /** Number of interactions; those of a company with those of its people. */
    INTERACTIONS,
    /** Interactions divided by the days of the period / 365. */
    INTERACTIONS_PER_YEAR,
    /** Mean cost of an interaction, in company currency. */
    AVERAGE_COST,
    /** Mean duration of an interaction, in minutes. */
    AVERAGE_DURATION,
    /**
     * 100 × won / (won + lost) of the opportunities closed in the period; 0 where there are none.
     */
    WON_OPPORTUNITIES,
    /** Points of the answers that were given to other questions. */
    RATING,
    /** Posted invoices less credit memos, in company currency without VAT. */
    SALES,
    /** Sales less their cost, in company currency. */
    PROFIT,
    /** Posted invoices divided by the days of the period / 365. */
    INVOICES_PER_YEAR,
    /** Mean amount of a posted invoice, in company currency without VAT. */
    AVERAGE_INVOICE;

    /** True where the value is a rate, for which the period must have a beginning. */
    public boolean perYear() {
        return this == INTERACTIONS_PER_YEAR || this == INVOICES_PER_YEAR;
    }

    /** True where only contacts that are customers have a value. */
    public boolean ofCustomers() {
        return ordinal() >= SALES.ordinal();
    }
}
