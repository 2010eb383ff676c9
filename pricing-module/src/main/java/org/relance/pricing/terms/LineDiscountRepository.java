package org.relance.pricing.terms;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.statement.SqlStatement;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Listing;
import org.relance.pricing.api.LineDiscountDetails;
import org.relance.pricing.api.LineDiscountView;
import org.relance.pricing.api.LineDiscounts;

@ApplicationScoped
class LineDiscountRepository extends TermRepository<LineDiscountView, LineDiscountRow> {

    private static final String DESCRIPTION = "coalesce(i.description, g.description, '')";
    private static final String COLUMNS =
            "d.id, d.target_type, d.target_code, "
                    + DESCRIPTION
                    + " as target_description, d.source_type, d.source_code, d.currency_code,"
                    + " d.variant_code, d.unit, d.min_quantity, d.starting_date, d.ending_date,"
                    + " d.discount_pct, d.version, i.id as target_id, "
                    + ListedTerms.sourceColumns();
    private static final String TABLES =
            "prc_line_discount d left join prc_item i on d.target_type = 'ITEM' and i.number = d.target_code"
                    + " left join crm_code g on d.target_type = 'ITEM_GROUP' and g.kind = 'item-discount-group'"
                    + " and g.code = d.target_code"
                    + ListedTerms.sources("d", "DISCOUNT_GROUP", "customer-discount-group");

    private static final Listing<LineDiscountView> LIST =
            ListedTerms.declare(
                            Listing.of(LineDiscountView.class, COLUMNS, TABLES, "d.id")
                                    .requiredText("target-code", "d.target_code")
                                    .requiredText("target", "d.target_type")
                                    .requiredText("description", DESCRIPTION),
                            "d")
                    .number("percent", "d.discount_pct")
                    .search(
                            "coalesce(i.search_key, lower(d.target_code || ' ' || "
                                    + DESCRIPTION
                                    + ")) || "
                                    + ListedTerms.sourceText("d"));

    private static final String INSERT =
            "insert into prc_line_discount (target_type, target_code, source_type, source_code,"
                    + " currency_code, variant_code, unit, min_quantity, starting_date, ending_date,"
                    + " discount_pct) values (:target, :targetCode, :source, :code, :currency, :variant,"
                    + " :unit, :minimum, :start, :end, :percent)";
    private static final String UPDATE =
            "update prc_line_discount set target_type = :target, target_code = :targetCode,"
                    + " source_type = :source, source_code = :code, currency_code = :currency,"
                    + " variant_code = :variant, unit = :unit, min_quantity = :minimum,"
                    + " starting_date = :start, ending_date = :end, discount_pct = :percent,"
                    + " version = version + 1 where id = :id and version = :version";
    private static final String TWIN =
            "select count(*) from prc_line_discount where target_type = :target"
                    + " and target_code = :targetCode and source_type = :source and source_code = :code"
                    + " and currency_code = :currency and variant_code = :variant and unit = :unit"
                    + " and min_quantity = :minimum and id <> :id"
                    + " and coalesce(starting_date, cast('0001-01-01' as date))"
                    + " = coalesce(cast(:start as date), cast('0001-01-01' as date))";

    private static final String FIND =
            "select " + COLUMNS + " from " + TABLES + " where d.id = :id";
    private static final String DELETE =
            "delete from prc_line_discount where id = :id and version = :version";

    LineDiscountRepository() {
        super(new Statements<>(LIST, LineDiscountView.class, FIND, INSERT, UPDATE, DELETE, TWIN));
    }

    @Override
    public DomainException missing(long id) {
        return DomainException.notFound("pricing.discount-not-found", id);
    }

    @Override
    public DomainException stale(LineDiscountView row) {
        return DomainException.stale("pricing.discount-stale", row.targetCode());
    }

    @Override
    public Entry<LineDiscountDetails> entry(LineDiscountView row) {
        String number = row.sourceCode().isEmpty() ? row.targetCode() : row.sourceCode();
        return new Entry<>(LineDiscounts.TRAIL, row.id(), number, row.discountPct(), row.details());
    }

    @Override
    <S extends SqlStatement<S>> S bind(S statement, LineDiscountRow row) {
        return statement
                .bind("target", row.target().name())
                .bind("targetCode", row.targetCode())
                .bind("percent", row.percent());
    }
}
