package org.relance.pricing.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;
import org.relance.pricing.api.ItemDetails;
import org.relance.pricing.api.ItemRow;
import org.relance.pricing.api.ItemUnit;
import org.relance.pricing.api.ItemVariant;

/** Items by JPA, their units and variants by SQL. */
@ApplicationScoped
class ItemRepository {

    private static final Listing<ItemRow> LIST =
            Listing.of(
                            ItemRow.class,
                            "i.id, i.number, i.description, i.base_unit, i.unit_price, i.unit_cost,"
                                    + " i.vat_product_group, i.discount_group, i.blocked,"
                                    + " (select count(*) from prc_sales_price p where p.item_id = i.id) as prices",
                            "prc_item i",
                            "i.id")
                    .requiredText("number", "i.number")
                    .requiredText("description", "i.description")
                    .text("discount-group", "i.discount_group")
                    .requiredText("vat-product-group", "i.vat_product_group")
                    .requiredText("base-unit", "i.base_unit")
                    .number("price", "i.unit_price")
                    .number("cost", "i.unit_cost")
                    .flag("blocked", "i.blocked")
                    .search("i.search_key");

    @PersistenceContext(unitName = "pricing")
    EntityManager em;

    @Inject Database database;

    ListPage<ItemRow> list(ListRequest request) {
        return LIST.page(database, request);
    }

    Item added(Item item, ItemDetails details) {
        em.persist(item);
        em.flush();
        replaceParts(item, details);
        return item;
    }

    /** Writes the change with a new version, even if only units or variants changed. */
    void changed(Item item, ItemDetails details) {
        em.flush();
        replaceParts(item, details);
        database.change(
                h ->
                        h.execute(
                                "update prc_item set version = version + 1 where id = ?",
                                item.id()));
        em.refresh(item);
    }

    void remove(Item item) {
        em.remove(item);
        em.flush();
    }

    Optional<Item> find(long id) {
        return Optional.ofNullable(em.find(Item.class, id));
    }

    Optional<Long> idOf(String number) {
        return database.ask(
                h ->
                        h.createQuery("select id from prc_item where number = :number")
                                .bind("number", number)
                                .mapTo(Long.class)
                                .findOne());
    }

    List<ItemUnit> units(long id) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select unit, qty_per_unit from prc_item_unit where item_id = :id order by qty_per_unit, unit")
                                .bind("id", id)
                                .mapTo(ItemUnit.class)
                                .list());
    }

    List<ItemVariant> variants(long id) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select code, description from prc_item_variant where item_id = :id order by code")
                                .bind("id", id)
                                .mapTo(ItemVariant.class)
                                .list());
    }

    /** Rows of prices and document lines that name the item. */
    int uses(long id) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select (select count(*) from prc_sales_price where item_id = :id)"
                                                + " + (select count(*) from prc_document_line where item_id = :id)"
                                                + " from prc_item where id = :id")
                                .bind("id", id)
                                .mapTo(Integer.class)
                                .one());
    }

    /** Rows of prices, discounts and document lines that name the variant of the item. */
    int uses(Item item, String variant) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select (select count(*) from prc_sales_price where item_id = :id and variant_code = :variant)"
                                                + " + (select count(*) from prc_line_discount where target_type = 'ITEM' and target_code = :number and variant_code = :variant)"
                                                + " + (select count(*) from prc_document_line where item_id = :id and variant_code = :variant)"
                                                + " from prc_item where id = :id")
                                .bind("id", item.id())
                                .bind("number", item.number())
                                .bind("variant", variant)
                                .mapTo(Integer.class)
                                .one());
    }

    private void replaceParts(Item item, ItemDetails details) {
        database.change(
                h -> {
                    h.execute("delete from prc_item_unit where item_id = ?", item.id());
                    h.execute("delete from prc_item_variant where item_id = ?", item.id());
                    h.execute(
                            "insert into prc_item_unit (item_id, unit, qty_per_unit) values (?, ?, 1)",
                            item.id(),
                            details.baseUnit());
                    PreparedBatch units =
                            h.prepareBatch(
                                    "insert into prc_item_unit (item_id, unit, qty_per_unit) values (?, ?, ?)");
                    details.units().stream()
                            .filter(unit -> !unit.unit().equals(details.baseUnit()))
                            .forEach(unit -> units.add(item.id(), unit.unit(), unit.qtyPerUnit()));
                    PreparedBatch variants =
                            h.prepareBatch(
                                    "insert into prc_item_variant (item_id, code, description) values (?, ?, ?)");
                    details.variants()
                            .forEach(v -> variants.add(item.id(), v.code(), v.description()));
                    units.execute();
                    variants.execute();
                });
    }
}
