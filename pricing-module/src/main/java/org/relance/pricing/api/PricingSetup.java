package org.relance.pricing.api;

import java.time.LocalDate;
import java.util.List;

/** VAT rates and exchange rates. */
public interface PricingSetup {

    /** Kind of record in the trail. */
    String TRAIL = "pricing-setup";

    /** All pairs of groups. */
    List<VatSetup> vatSetups();

    /** The pair; {@code pricing.vat-setup-missing} naming both groups where there is none. */
    VatSetup vatSetup(String busGroup, String productGroup);

    /** Sets the rate of a pair; {@code pricing.vat-rate-range} outside 0 to 100. */
    VatSetup put(VatSetup setup);

    /** All rates, latest first within a currency. */
    List<ExchangeRate> exchangeRates();

    /**
     * The rate in force on a date; the company currency (blank) has the factor 1. {@code
     * pricing.exchange-rate-missing} naming currency and date where none began by then.
     */
    ExchangeRate exchangeRate(String currencyCode, LocalDate date);

    /** Sets a rate; {@code pricing.factor-positive}. */
    ExchangeRate put(ExchangeRate rate);
}
