package org.relance.reports.campaign;

/** The columns of {@code rpt_campaign_figures} that are sums over other tables. */
enum Measure {
    TARGET_CONTACTS,
    CONTACTED_INTERACTIONS,
    RESPONSES,
    RESPONDING_CONTACTS,
    MAILS_SENT,
    MAILS_FAILED,
    ORDERS,
    ORDERING_CUSTOMERS,
    QUOTES,
    OPPORTUNITIES,
    WON_OPPORTUNITIES,
    WON_VALUE,
    REVENUE,
    MARGIN,
    INTERACTION_COST,
    EXPENSE_COST,
    BUDGETED_COST;

    String column() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean money() {
        return compareTo(WON_VALUE) >= 0;
    }
}
