package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.web.calendar.Calendar;
import org.relance.web.calendar.CalendarEntry;

/** The calendar. */
@Path("calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar", description = "Campaigns, deliveries, tasks and nights by their days")
public class CalendarResource {

    @Inject Calendar calendar;

    @GET
    @Operation(
            summary = "List what touches a range of days",
            description = "At most 800 days and 2000 entries of each kind.")
    public ListAnswer<CalendarEntry> list(
            @Parameter(description = "First day", example = "2026-03-01") @QueryParam("from")
                    String from,
            @Parameter(description = "Last day", example = "2026-03-31") @QueryParam("to")
                    String to,
            @Parameter(
                            description = "CAMPAIGN, DELIVERY, TASK, NIGHT, separated by commas",
                            example = "CAMPAIGN,TASK")
                    @QueryParam("kinds")
                    String kinds,
            @Parameter(
                            description = "Only what this salesperson is responsible for",
                            example = "NB")
                    @QueryParam("salesperson")
                    String salesperson,
            @Parameter(
                            description =
                                    "TENTATIVE, CONFIRMED, RUNNING, DONE, FAILED, STOPPED,"
                                            + " separated by commas",
                            example = "CONFIRMED")
                    @QueryParam("states")
                    String states) {
        return ListAnswer.of(calendar.list(from, to, kinds, salesperson, states));
    }
}
