package org.relance.pricing.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.relance.crm.api.ImportCells;
import org.relance.crm.api.ImportField;
import org.relance.crm.api.ImportHeading;
import org.relance.crm.api.RecordImport;
import org.relance.crm.api.RowOutcome;
import org.relance.kernel.DomainException;
import org.relance.pricing.api.ItemDetails;
import org.relance.pricing.api.ItemUnit;
import org.relance.pricing.api.ItemVariant;
import org.relance.pricing.api.ItemView;
import org.relance.pricing.api.Items;

/**
 * Items of files. One whose number is known takes over what the row says; blank cells say nothing.
 */
@ApplicationScoped
class ItemImport implements RecordImport {

    private static final Pattern SEVERAL = Pattern.compile("\\s*[|\\n]\\s*");
    private static final List<ImportField> FIELDS =
            List.of(
                    field(
                            "number",
                            "no",
                            "item no",
                            "item number",
                            "reference",
                            "ref",
                            "numero",
                            "code article",
                            "article",
                            "sku"),
                    field("description", "designation", "libelle", "name", "nom"),
                    field("baseUnit", "base unit", "unit", "unite", "unite de base"),
                    field("salesUnit", "sales unit", "unite de vente"),
                    field(
                            "unitPrice",
                            "unit price",
                            "price",
                            "prix",
                            "prix unitaire",
                            "prix de vente"),
                    field("priceIncludesVat", "price includes vat", "prix ttc", "ttc"),
                    field("vatBusGroup", "vat business group", "groupe tva client"),
                    field(
                            "unitCost",
                            "unit cost",
                            "cost",
                            "cout",
                            "cout unitaire",
                            "prix de revient",
                            "prix d'achat"),
                    field(
                            "vatProductGroup",
                            "vat product group",
                            "vat group",
                            "groupe tva",
                            "groupe tva produit",
                            "tva"),
                    field("discountGroup", "discount group", "groupe de remise"),
                    field("blocked", "bloque"),
                    field("units", "other units", "autres unites"),
                    field("variants", "variantes"));

    @Inject Items items;

    private static ImportField field(String name, String... headings) {
        return ImportField.of(name, "pricing:import.field." + name, headings);
    }

    @Override
    public String key() {
        return "ITEM";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public void require(ImportHeading heading) {
        heading.requireAny("number", "description");
    }

    @Override
    public RowOutcome take(ImportCells row) {
        String number = row.text("number", "");
        Optional<ItemView> known = number.isEmpty() ? Optional.empty() : items.byNumber(number);
        if (known.isEmpty()) {
            ItemView made = items.create(details(row, null));
            return RowOutcome.made(
                    row.number(), made.id(), made.details().number(), made.version());
        }
        ItemDetails before = known.get().details();
        ItemDetails after = details(row, before);
        if (same(before, after)) {
            return RowOutcome.known(row.number(), known.get().id(), number, "crm.import-duplicate");
        }
        ItemView changed = items.change(known.get().id(), known.get().version(), after);
        return RowOutcome.changed(row.number(), changed.id(), number, changed.version());
    }

    /** Amounts are equal whatever their decimals. */
    private static boolean same(ItemDetails before, ItemDetails after) {
        return before.unitPrice().compareTo(after.unitPrice()) == 0
                && before.unitCost().compareTo(after.unitCost()) == 0
                && amountless(before).equals(amountless(after));
    }

    private static ItemDetails amountless(ItemDetails details) {
        List<ItemUnit> units =
                details.units().stream()
                        .filter(unit -> !unit.unit().equals(details.baseUnit()))
                        .map(u -> new ItemUnit(u.unit(), u.qtyPerUnit().stripTrailingZeros()))
                        .sorted(java.util.Comparator.comparing(ItemUnit::unit))
                        .toList();
        List<ItemVariant> variants =
                details.variants().stream()
                        .sorted(java.util.Comparator.comparing(ItemVariant::code))
                        .toList();
        return new ItemDetails(
                details.number(),
                details.description(),
                details.baseUnit(),
                details.salesUnit(),
                null,
                details.priceIncludesVat(),
                details.vatBusGroup(),
                null,
                details.vatProductGroup(),
                details.discountGroup(),
                details.blocked(),
                units,
                variants);
    }

    private static ItemDetails details(ImportCells row, ItemDetails before) {
        boolean fresh = before == null;
        BigDecimal price = row.decimal("unitPrice");
        BigDecimal cost = row.decimal("unitCost");
        Boolean includesVat = row.flag("priceIncludesVat");
        Boolean blocked = row.flag("blocked");
        List<ItemUnit> units = list(row, "units", ItemImport::unit);
        List<ItemVariant> variants = list(row, "variants", (field, text) -> variant(text));
        return new ItemDetails(
                row.text("number"),
                row.text("description", fresh ? null : before.description()),
                row.text("baseUnit", fresh ? null : before.baseUnit()),
                row.text("salesUnit", fresh ? null : before.salesUnit()),
                price == null && !fresh ? before.unitPrice() : price,
                includesVat == null ? !fresh && before.priceIncludesVat() : includesVat,
                row.text("vatBusGroup", fresh ? null : before.vatBusGroup()),
                cost == null && !fresh ? before.unitCost() : cost,
                row.text("vatProductGroup", fresh ? null : before.vatProductGroup()),
                row.text("discountGroup", fresh ? null : before.discountGroup()),
                blocked == null ? !fresh && before.blocked() : blocked,
                units == null && !fresh ? before.units() : units,
                variants == null && !fresh ? before.variants() : variants);
    }

    private static <T> List<T> list(
            ImportCells row, String field, BiFunction<String, String, T> read) {
        String text = row.text(field);
        return text == null
                ? null
                : Stream.of(SEVERAL.split(text))
                        .filter(part -> !part.isBlank())
                        .map(part -> read.apply(field, part))
                        .toList();
    }

    /** {@code BOX=12}. */
    private static ItemUnit unit(String field, String text) {
        String[] parts = text.split("=", 2);
        try {
            BigDecimal quantity = new BigDecimal(parts[parts.length - 1].strip().replace(',', '.'));
            return new ItemUnit(parts[0].strip(), quantity);
        } catch (NumberFormatException e) {
            throw DomainException.invalid("crm.import-bad-number", field, text);
        }
    }

    /** {@code RED=Deep red}, or the code alone. */
    private static ItemVariant variant(String text) {
        String[] parts = text.split("=", 2);
        return new ItemVariant(parts[0], parts.length > 1 ? parts[1] : "");
    }

    @Override
    public void remove(long id, int version) {
        items.delete(id, version);
    }
}
