package org.relance.pricing.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.relance.crm.api.ImportCells;
import org.relance.crm.api.ImportField;
import org.relance.crm.api.ImportHeading;
import org.relance.crm.api.RecordImport;
import org.relance.crm.api.RowOutcome;
import org.relance.kernel.DomainException;
import org.relance.pricing.api.SalesPriceDetails;
import org.relance.pricing.api.SalesPriceView;
import org.relance.pricing.api.SalesPrices;

/** Sales prices of files. A row for a case that has a price already is a duplicate. */
@ApplicationScoped
class SalesPriceImport implements RecordImport {

    private static final List<ImportField> FIELDS = new ArrayList<>();

    static {
        FIELDS.add(
                TermColumns.field(
                        "itemNumber",
                        "item",
                        "item no",
                        "item number",
                        "article",
                        "code article",
                        "no article",
                        "reference"));
        FIELDS.addAll(TermColumns.SCOPE);
        FIELDS.add(TermColumns.field("unitPrice", "unit price", "price", "prix", "prix unitaire"));
        FIELDS.add(TermColumns.field("priceIncludesVat", "price includes vat", "prix ttc", "ttc"));
        FIELDS.add(TermColumns.field("vatBusGroup", "vat business group", "groupe tva client"));
        FIELDS.add(
                TermColumns.field(
                        "allowLineDiscount",
                        "allow line discount",
                        "allow line disc",
                        "remise ligne autorisee"));
        FIELDS.add(
                TermColumns.field(
                        "allowInvoiceDiscount",
                        "allow invoice discount",
                        "allow invoice disc",
                        "remise facture autorisee"));
    }

    @Inject SalesPrices prices;
    @Inject TermUse use;

    @Override
    public String key() {
        return "SALES_PRICE";
    }

    @Override
    public List<ImportField> fields() {
        return List.copyOf(FIELDS);
    }

    @Override
    public void require(ImportHeading heading) {
        RecordImport.requireAll(heading, "itemNumber", "unitPrice");
    }

    @Override
    public RowOutcome take(ImportCells row) {
        SalesPriceView made =
                prices.create(
                        new SalesPriceDetails(
                                row.text("itemNumber"),
                                TermColumns.source(row),
                                row.text("sourceCode"),
                                row.text("currencyCode"),
                                row.text("variantCode"),
                                row.text("unit"),
                                row.decimal("minQuantity"),
                                row.day("startingDate"),
                                row.day("endingDate"),
                                row.decimal("unitPrice"),
                                row.flag("priceIncludesVat"),
                                row.text("vatBusGroup"),
                                row.flag("allowLineDiscount"),
                                row.flag("allowInvoiceDiscount")));
        return RowOutcome.made(row.number(), made.id(), made.itemNumber(), made.version());
    }

    @Override
    public boolean meansKnown(DomainException refusal) {
        return TermKeeping.TWIN.equals(refusal.code());
    }

    @Override
    public void remove(long id, int version) {
        use.refusePrice(id);
        prices.delete(id, version);
    }
}
