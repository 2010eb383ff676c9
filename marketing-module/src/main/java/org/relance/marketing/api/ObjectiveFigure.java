package org.relance.marketing.api;

/** The figures of a campaign that an objective can name; reports knows how far each is reached. */
public enum ObjectiveFigure {
    /** Distinct contacts with an interaction that has the target flag. */
    CONTACTS(Unit.COUNT, false),
    /** E-mails that left. */
    MAILS_SENT(Unit.COUNT, false),
    /** Interactions with the response flag. */
    RESPONSES(Unit.COUNT, false),
    /** Distinct contacts with such an interaction. */
    RESPONDING_CONTACTS(Unit.COUNT, false),
    /** Responses per interaction with the target flag (domain.md §11). */
    RESPONSE_RATE(Unit.PERCENT, false),
    OPPORTUNITIES(Unit.COUNT, false),
    WON_OPPORTUNITIES(Unit.COUNT, false),
    /** Estimated value of the won opportunities. */
    WON_VALUE(Unit.AMOUNT, false),
    QUOTES(Unit.COUNT, false),
    ORDERS(Unit.COUNT, false),
    /** Distinct customers with an order. */
    ORDERING_CUSTOMERS(Unit.COUNT, false),
    REVENUE(Unit.AMOUNT, false),
    MARGIN(Unit.AMOUNT, false),
    /** (margin - cost) / cost. */
    ROI(Unit.PERCENT, false),
    /** Interactions and actual expenses: a target that is not to be exceeded. */
    COST(Unit.AMOUNT, true),
    /** Cost per response: a target that is not to be exceeded. */
    COST_PER_RESPONSE(Unit.AMOUNT, true);

    /** What a figure counts in. */
    public enum Unit {
        COUNT,
        /** Company currency. */
        AMOUNT,
        PERCENT
    }

    private final Unit unit;
    private final boolean limit;

    ObjectiveFigure(Unit unit, boolean limit) {
        this.unit = unit;
        this.limit = limit;
    }

    public Unit unit() {
        return unit;
    }

    /** True where the target is the most that is allowed, not the least that is wanted. */
    public boolean limit() {
        return limit;
    }
}
