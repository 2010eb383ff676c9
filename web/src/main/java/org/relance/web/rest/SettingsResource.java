package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.access.api.Company;
import org.relance.access.api.CompanySettings;
import org.relance.access.api.WorkDate;

/** What holds for the whole company. */
@Path("settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "settings", description = "What holds for the whole company")
public class SettingsResource {

    /** A work date; null for the calendar's. */
    public record NewDate(LocalDate date) {}

    @Inject CompanySettings settings;

    @GET
    @Path("company")
    @Operation(summary = "Get the company")
    public Company company() {
        return settings.company();
    }

    @PUT
    @Path("company")
    @Operation(summary = "Change the company")
    public Company change(Company company) {
        return settings.change(company);
    }

    @GET
    @Path("business-date")
    @Operation(summary = "Get the work date")
    public WorkDate workDate() {
        return settings.workDate();
    }

    @PUT
    @Path("business-date")
    @Operation(summary = "Move the work date", description = "Null returns to the calendar.")
    public WorkDate moveTo(NewDate wanted) {
        return settings.moveTo(wanted.date());
    }
}
