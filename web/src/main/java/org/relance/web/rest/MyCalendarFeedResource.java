package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.access.api.CalendarFeedView;
import org.relance.access.api.CalendarFeeds;
import org.relance.access.api.CreatedCalendarFeed;
import org.relance.access.api.NewCalendarFeed;
import org.relance.kernel.DomainException;
import org.relance.web.calendar.PublicAddress;

/** The address under which a calendar program reads what concerns the signed-in user. */
@Path("me/calendar-feed")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
public class MyCalendarFeedResource {

    /** A new feed with its address, which is told this once. */
    public record FeedAnswer(CalendarFeedView feed, String url) {}

    @Inject CalendarFeeds feeds;
    @Inject PublicAddress address;
    @Context HttpServletRequest request;

    @GET
    @Operation(summary = "Get my calendar feed, without its secret")
    public CalendarFeedView get() {
        return feeds.mine()
                .orElseThrow(() -> DomainException.notFound("access.calendar-feed-not-found"));
    }

    @POST
    @Operation(
            summary = "Make my calendar feed; its address is told this once",
            description =
                    "An earlier one is withdrawn. The address answers text/calendar (RFC 5545)"
                            + " to whoever knows it.")
    public Created<FeedAnswer> create(NewCalendarFeed wanted) {
        CreatedCalendarFeed created = feeds.create(wanted);
        String url = address.of(request) + "/calendar-feed/" + created.secret() + ".ics";
        return new Created<>(new FeedAnswer(created.feed(), url), null, "me/calendar-feed");
    }

    @DELETE
    @Operation(summary = "Withdraw my calendar feed")
    public void withdraw() {
        feeds.withdraw();
    }
}
