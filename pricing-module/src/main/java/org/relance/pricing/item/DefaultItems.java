package org.relance.pricing.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.NumberSeries;
import org.relance.kernel.db.Trail;
import org.relance.pricing.api.ItemDetails;
import org.relance.pricing.api.ItemRow;
import org.relance.pricing.api.ItemVariant;
import org.relance.pricing.api.ItemView;
import org.relance.pricing.api.Items;

@ApplicationScoped
@Transactional
@Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
class DefaultItems implements Items {

    @Inject ItemRepository repository;
    @Inject NumberSeries numbers;
    @Inject BusinessClock clock;
    @Inject Trail trail;

    @Override
    @Allowed(Role.READER)
    public ListPage<ItemRow> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    @Allowed(Role.READER)
    public Optional<ItemView> find(long id) {
        return repository.find(id).map(this::view);
    }

    @Override
    @Allowed(Role.READER)
    public Optional<ItemView> byNumber(String number) {
        return repository.idOf(number).flatMap(this::find);
    }

    @Override
    public ItemView create(ItemDetails details) {
        ItemRules.check(details);
        if (!details.number().isEmpty() && repository.idOf(details.number()).isPresent()) {
            throw DomainException.invalid("pricing.item-number-taken", "number", details.number());
        }
        String number = numbers.accept("item", details.number());
        Item item =
                repository.added(new Item(number, details, clock.systemClock().instant()), details);
        trail.record(TRAIL, item.id(), number, "created", "");
        return view(item);
    }

    @Override
    public ItemView change(long id, int version, ItemDetails details) {
        Item item = read(id, version);
        ItemDetails before = view(item).details();
        refuseLosingUsedVariants(item, before, details);
        item.describe(details);
        repository.changed(item, details);
        trail.record(TRAIL, id, item.number(), "changed", difference(before, view(item).details()));
        return view(item);
    }

    @Override
    public void delete(long id, int version) {
        Item item = read(id, version);
        int uses = repository.uses(id);
        if (uses > 0) {
            throw DomainException.conflict("pricing.item-in-use", item.number(), uses);
        }
        repository.remove(item);
        trail.record(TRAIL, id, item.number(), "deleted", "");
    }

    /** A row that names a variant could no longer be edited once the item lacks it. */
    private void refuseLosingUsedVariants(Item item, ItemDetails before, ItemDetails after) {
        Set<String> kept =
                after.variants().stream().map(ItemVariant::code).collect(Collectors.toSet());
        for (ItemVariant variant : before.variants()) {
            int uses = kept.contains(variant.code()) ? 0 : repository.uses(item, variant.code());
            if (uses > 0) {
                throw DomainException.conflict("pricing.variant-in-use", variant.code(), uses);
            }
        }
    }

    private Item read(long id, int version) {
        Item item =
                repository
                        .find(id)
                        .orElseThrow(() -> DomainException.notFound("pricing.item-not-found", id));
        item.checkVersion(version);
        return item;
    }

    private ItemView view(Item item) {
        ItemDetails details =
                item.details(repository.units(item.id()), repository.variants(item.id()));
        return new ItemView(item.id(), details, margin(details), item.version());
    }

    private static BigDecimal margin(ItemDetails details) {
        BigDecimal price = details.unitPrice();
        if (price.signum() == 0 || details.priceIncludesVat()) {
            return null;
        }
        return price.subtract(details.unitCost())
                .multiply(BigDecimal.valueOf(100))
                .divide(price, 1, RoundingMode.HALF_UP);
    }

    private static String difference(ItemDetails before, ItemDetails after) {
        StringBuilder text = new StringBuilder();
        note(text, "description", before.description(), after.description());
        note(text, "unitPrice", before.unitPrice(), after.unitPrice());
        note(text, "unitCost", before.unitCost(), after.unitCost());
        note(text, "blocked", before.blocked(), after.blocked());
        note(text, "units", before.units(), after.units());
        note(text, "variants", before.variants(), after.variants());
        return text.toString().strip();
    }

    private static void note(StringBuilder text, String field, Object before, Object after) {
        if (!before.equals(after)) {
            text.append(field).append(": ").append(before).append(" → ").append(after).append('\n');
        }
    }
}
