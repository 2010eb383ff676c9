package org.relance.pricing.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.Trail;
import org.relance.pricing.api.ExchangeRate;
import org.relance.pricing.api.PricingSetup;
import org.relance.pricing.api.VatSetup;

@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
class DefaultPricingSetup implements PricingSetup {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject Database database;
    @Inject Trail trail;

    @Override
    @Allowed(Role.READER)
    public List<VatSetup> vatSetups() {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select * from prc_vat_setup order by bus_group, product_group")
                                .mapTo(VatSetup.class)
                                .list());
    }

    @Override
    @Allowed(Role.READER)
    public VatSetup vatSetup(String busGroup, String productGroup) {
        return database.ask(
                        h ->
                                h.createQuery(
                                                "select * from prc_vat_setup where bus_group = :bus and product_group = :product")
                                        .bind("bus", busGroup)
                                        .bind("product", productGroup)
                                        .mapTo(VatSetup.class)
                                        .findOne())
                .orElseThrow(
                        () ->
                                DomainException.conflict(
                                        "pricing.vat-setup-missing", busGroup, productGroup));
    }

    @Override
    public VatSetup put(VatSetup setup) {
        if (setup.ratePct() == null
                || setup.ratePct().signum() < 0
                || setup.ratePct().compareTo(HUNDRED) > 0) {
            throw DomainException.invalid("pricing.vat-rate-range", "ratePct");
        }
        required(setup.busGroup(), "busGroup");
        required(setup.productGroup(), "productGroup");
        required(setup.type() == null ? null : setup.type().name(), "type");
        database.change(
                h -> {
                    h.execute(
                            "delete from prc_vat_setup where bus_group = ? and product_group = ?",
                            setup.busGroup(),
                            setup.productGroup());
                    h.execute(
                            "insert into prc_vat_setup (bus_group, product_group, type, rate_pct) values (?, ?, ?, ?)",
                            setup.busGroup(),
                            setup.productGroup(),
                            setup.type().name(),
                            setup.ratePct());
                });
        trail.record(
                TRAIL,
                null,
                setup.busGroup(),
                "vat-set",
                setup.productGroup() + ": " + setup.ratePct());
        return setup;
    }

    @Override
    @Allowed(Role.READER)
    public List<ExchangeRate> exchangeRates() {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select * from prc_exchange_rate order by currency_code, starting_date desc")
                                .mapTo(ExchangeRate.class)
                                .list());
    }

    @Override
    @Allowed(Role.READER)
    public ExchangeRate exchangeRate(String currencyCode, LocalDate date) {
        if (currencyCode == null || currencyCode.isBlank()) {
            return new ExchangeRate("", date, BigDecimal.ONE);
        }
        return database.ask(
                        h ->
                                h.createQuery(
                                                "select * from prc_exchange_rate where currency_code = :currency"
                                                        + " and starting_date <= :date order by starting_date desc"
                                                        + " fetch first 1 rows only")
                                        .bind("currency", currencyCode)
                                        .bind("date", date)
                                        .mapTo(ExchangeRate.class)
                                        .findOne())
                .orElseThrow(
                        () ->
                                DomainException.conflict(
                                        "pricing.exchange-rate-missing", currencyCode, date));
    }

    @Override
    public ExchangeRate put(ExchangeRate rate) {
        required(rate.currencyCode(), "currencyCode");
        if (rate.startingDate() == null) {
            throw DomainException.invalid("pricing.field-required", "startingDate");
        }
        if (rate.factor() == null || rate.factor().signum() <= 0) {
            throw DomainException.invalid("pricing.factor-positive", "factor");
        }
        database.change(
                h -> {
                    h.execute(
                            "delete from prc_exchange_rate where currency_code = ? and starting_date = ?",
                            rate.currencyCode(),
                            rate.startingDate());
                    h.execute(
                            "insert into prc_exchange_rate (currency_code, starting_date, factor) values (?, ?, ?)",
                            rate.currencyCode(),
                            rate.startingDate(),
                            rate.factor());
                });
        trail.record(TRAIL, null, rate.currencyCode(), "rate-set", rate.toString());
        return rate;
    }

    private static void required(String text, String field) {
        if (text == null || text.isBlank()) {
            throw DomainException.invalid("pricing.field-required", field);
        }
    }
}
