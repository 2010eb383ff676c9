package org.relance.marketing.segment;

import org.jdbi.v3.core.statement.SqlStatement;
import org.relance.marketing.api.Criteria;
import org.relance.marketing.api.SegmentActionKind;

/**
 * The contacts that criteria find, as a query for their ids. Unions, since neither database plans a
 * disjunction with sub-queries well.
 */
final class FoundSql {

    private static final String COMPANIES_FOUND =
            "select c.company_id from crm_contact c where c.company_id is not null and ";

    private final FilterSql filter;
    private final String query;

    FoundSql(SegmentActionKind kind, Criteria criteria) {
        filter = new FilterSql(criteria.filter());
        boolean adding = kind == SegmentActionKind.ADD;
        boolean colleagues = adding ? criteria.expandCompanies() : criteria.entireCompanies();
        query =
                "select c.id from crm_contact c where "
                        + filter.condition()
                        + (colleagues ? " union " + of("e.company_id") : "")
                        + (adding && criteria.relatedCompanies() ? " union " + of("e.id") : "");
    }

    private String of(String column) {
        return "select e.id from crm_contact e where "
                + column
                + " in ("
                + COMPANIES_FOUND
                + filter.condition()
                + ")";
    }

    /** In brackets, with the alias {@code f}. */
    String table() {
        return "(" + query + ") f";
    }

    <T extends SqlStatement<T>> T bind(T statement) {
        return filter.bind(statement);
    }
}
