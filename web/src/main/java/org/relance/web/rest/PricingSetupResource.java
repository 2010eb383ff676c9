package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.pricing.api.ExchangeRate;
import org.relance.pricing.api.PricingSetup;
import org.relance.pricing.api.VatSetup;

/** VAT rates and exchange rates. */
@Path("pricing-setup")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "pricing-setup", description = "VAT and exchange rates")
public class PricingSetupResource {

    @Inject PricingSetup setup;

    @GET
    @Path("vat")
    @Operation(summary = "List VAT rates per pair of groups")
    public ListAnswer<VatSetup> vat() {
        return ListAnswer.of(setup.vatSetups());
    }

    @PUT
    @Path("vat")
    @Operation(summary = "Set the VAT rate of a pair of groups")
    public VatSetup putVat(VatSetup vat) {
        return setup.put(vat);
    }

    @GET
    @Path("exchange-rates")
    @Operation(summary = "List exchange rates")
    public ListAnswer<ExchangeRate> rates() {
        return ListAnswer.of(setup.exchangeRates());
    }

    @PUT
    @Path("exchange-rates")
    @Operation(summary = "Set an exchange rate from a date on")
    public ExchangeRate putRate(ExchangeRate rate) {
        return setup.put(rate);
    }
}
