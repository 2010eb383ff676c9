package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.SmtpServer;
import org.relance.marketing.api.SmtpServerDetails;
import org.relance.marketing.api.SmtpSettings;

/** The SMTP server that takes the messages. Its password goes in and never comes out. */
@Path("smtp-settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "settings", description = "What holds for the whole company")
public class SmtpSettingsResource {

    /** The server in use and the cost of one message in company currency. */
    public record SmtpView(SmtpServer server, BigDecimal unitCost) {}

    /** What one message costs. */
    public record UnitCost(BigDecimal unitCost) {}

    /** Where a test message goes. */
    public record TestAddress(String address) {}

    /** What the server said. */
    public record TestResult(String reply) {}

    @Inject SmtpSettings settings;

    @GET
    @Operation(summary = "Which SMTP server is in use")
    public SmtpView get() {
        return new SmtpView(settings.current(), settings.unitCost());
    }

    @PUT
    @Operation(
            summary = "Name the SMTP server",
            description = "A blank host returns to the configuration or to the built-in catcher.")
    public SmtpView change(SmtpServerDetails details) {
        return new SmtpView(settings.change(details), settings.unitCost());
    }

    @PUT
    @Path("unit-cost")
    @Operation(summary = "Set what one message costs")
    public SmtpView unitCost(UnitCost cost) {
        settings.changeUnitCost(cost.unitCost());
        return get();
    }

    @POST
    @Path("test")
    @Operation(summary = "Send a test message now")
    public TestResult test(TestAddress test) {
        return new TestResult(settings.test(test.address()));
    }
}
