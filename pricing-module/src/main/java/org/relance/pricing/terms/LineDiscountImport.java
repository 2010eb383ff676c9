package org.relance.pricing.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relance.crm.api.ImportCells;
import org.relance.crm.api.ImportField;
import org.relance.crm.api.ImportHeading;
import org.relance.crm.api.RecordImport;
import org.relance.crm.api.RowOutcome;
import org.relance.kernel.DomainException;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.LineDiscountDetails;
import org.relance.pricing.api.LineDiscountView;
import org.relance.pricing.api.LineDiscounts;

/** Line discounts of files. A row for a case that has a discount already is a duplicate. */
@ApplicationScoped
class LineDiscountImport implements RecordImport {

    private static final Map<String, DiscountTarget> TARGETS =
            Map.of(
                    "item", DiscountTarget.ITEM,
                    "article", DiscountTarget.ITEM,
                    "item_group", DiscountTarget.ITEM_GROUP,
                    "item group", DiscountTarget.ITEM_GROUP,
                    "item disc. group", DiscountTarget.ITEM_GROUP,
                    "groupe", DiscountTarget.ITEM_GROUP,
                    "groupe d'articles", DiscountTarget.ITEM_GROUP,
                    "groupe de remise article", DiscountTarget.ITEM_GROUP);

    private static final List<ImportField> FIELDS = new ArrayList<>();

    static {
        FIELDS.add(TermColumns.field("targetType", "type", "target", "on", "type cible"));
        FIELDS.add(
                TermColumns.field(
                        "targetCode",
                        "code",
                        "item",
                        "item no",
                        "item number",
                        "article",
                        "code article",
                        "reference",
                        "code cible"));
        FIELDS.addAll(TermColumns.SCOPE);
        FIELDS.add(
                TermColumns.field(
                        "discountPct",
                        "discount",
                        "line discount",
                        "line discount %",
                        "discount %",
                        "percent",
                        "remise",
                        "remise %",
                        "% remise",
                        "pourcentage"));
    }

    @Inject LineDiscounts discounts;
    @Inject TermUse use;

    @Override
    public String key() {
        return "LINE_DISCOUNT";
    }

    @Override
    public List<ImportField> fields() {
        return List.copyOf(FIELDS);
    }

    @Override
    public void require(ImportHeading heading) {
        RecordImport.requireAll(heading, "targetCode", "discountPct");
    }

    @Override
    public RowOutcome take(ImportCells row) {
        DiscountTarget target =
                row.word("targetType", word -> Optional.ofNullable(TARGETS.get(word)));
        LineDiscountView made =
                discounts.create(
                        new LineDiscountDetails(
                                target == null ? DiscountTarget.ITEM : target,
                                row.text("targetCode"),
                                TermColumns.source(row),
                                row.text("sourceCode"),
                                row.text("currencyCode"),
                                row.text("variantCode"),
                                row.text("unit"),
                                row.decimal("minQuantity"),
                                row.day("startingDate"),
                                row.day("endingDate"),
                                row.decimal("discountPct")));
        return RowOutcome.made(row.number(), made.id(), made.targetCode(), made.version());
    }

    @Override
    public boolean meansKnown(DomainException refusal) {
        return TermKeeping.TWIN.equals(refusal.code());
    }

    @Override
    public void remove(long id, int version) {
        use.refuseDiscount(id);
        discounts.delete(id, version);
    }
}
