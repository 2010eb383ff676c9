package org.relance.pricing.terms;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.statement.SqlStatement;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Listing;
import org.relance.pricing.api.SalesPriceDetails;
import org.relance.pricing.api.SalesPriceView;
import org.relance.pricing.api.SalesPrices;

@ApplicationScoped
class SalesPriceRepository extends TermRepository<SalesPriceView, SalesPriceRow> {

    private static final String COLUMNS =
            "p.id, p.item_id, i.number as item_number, i.description as item_description,"
                    + " p.source_type, p.source_code, p.currency_code, p.variant_code, p.unit,"
                    + " p.min_quantity, p.starting_date, p.ending_date, p.unit_price, p.price_includes_vat,"
                    + " p.vat_bus_group, p.allow_line_discount, p.allow_invoice_discount,"
                    + " i.unit_price as card_price, p.version, "
                    + ListedTerms.sourceColumns();
    private static final String TABLES =
            "prc_sales_price p join prc_item i on i.id = p.item_id"
                    + ListedTerms.sources("p", "PRICE_GROUP", "customer-price-group");

    private static final Listing<SalesPriceView> LIST =
            ListedTerms.declare(
                            Listing.of(SalesPriceView.class, COLUMNS, TABLES, "p.id")
                                    .requiredText("item", "i.number")
                                    .requiredText("description", "i.description"),
                            "p")
                    .number("price", "p.unit_price")
                    .number("card-price", "i.unit_price")
                    .search("i.search_key || " + ListedTerms.sourceText("p"));

    private static final String INSERT =
            "insert into prc_sales_price (item_id, source_type, source_code, currency_code,"
                    + " variant_code, unit, min_quantity, starting_date, ending_date, unit_price,"
                    + " price_includes_vat, vat_bus_group, allow_line_discount, allow_invoice_discount)"
                    + " values (:item, :source, :code, :currency, :variant, :unit, :minimum, :start,"
                    + " :end, :price, :inclVat, :vatGroup, :lineDiscount, :invoiceDiscount)";
    private static final String UPDATE =
            "update prc_sales_price set item_id = :item, source_type = :source, source_code = :code,"
                    + " currency_code = :currency, variant_code = :variant, unit = :unit,"
                    + " min_quantity = :minimum, starting_date = :start, ending_date = :end,"
                    + " unit_price = :price, price_includes_vat = :inclVat, vat_bus_group = :vatGroup,"
                    + " allow_line_discount = :lineDiscount, allow_invoice_discount = :invoiceDiscount,"
                    + " version = version + 1 where id = :id and version = :version";
    private static final String TWIN =
            "select count(*) from prc_sales_price where item_id = :item and source_type = :source"
                    + " and source_code = :code and currency_code = :currency and variant_code = :variant"
                    + " and unit = :unit and min_quantity = :minimum and id <> :id"
                    + " and coalesce(starting_date, cast('0001-01-01' as date))"
                    + " = coalesce(cast(:start as date), cast('0001-01-01' as date))";

    private static final String FIND =
            "select " + COLUMNS + " from " + TABLES + " where p.id = :id";
    private static final String DELETE =
            "delete from prc_sales_price where id = :id and version = :version";

    SalesPriceRepository() {
        super(new Statements<>(LIST, SalesPriceView.class, FIND, INSERT, UPDATE, DELETE, TWIN));
    }

    @Override
    public DomainException missing(long id) {
        return DomainException.notFound("pricing.price-not-found", id);
    }

    @Override
    public DomainException stale(SalesPriceView row) {
        return DomainException.stale("pricing.price-stale", row.itemNumber());
    }

    @Override
    public Entry<SalesPriceDetails> entry(SalesPriceView row) {
        String number = row.sourceCode().isEmpty() ? row.itemNumber() : row.sourceCode();
        return new Entry<>(SalesPrices.TRAIL, row.id(), number, row.unitPrice(), row.details());
    }

    @Override
    <S extends SqlStatement<S>> S bind(S statement, SalesPriceRow row) {
        return statement
                .bind("item", row.itemId())
                .bind("price", row.unitPrice())
                .bind("inclVat", row.includesVat())
                .bind("vatGroup", row.vatGroup())
                .bind("lineDiscount", row.allowLineDiscount())
                .bind("invoiceDiscount", row.allowInvoiceDiscount());
    }
}
