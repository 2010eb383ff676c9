package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.access.api.Notification;
import org.relance.access.api.Notifications;
import org.relance.kernel.db.ListPage;

/** What the signed-in user was told. */
@Path("me/notifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "notifications", description = "What the signed-in user was told, for 90 days")
public class MyNotificationsResource {

    /**
     * Marks what was seen as read.
     *
     * @param upTo id of the newest one that was seen
     */
    public record MarkRead(long upTo) {}

    /** How many notifications were marked. */
    public record Marked(int marked) {}

    @Inject Notifications notifications;
    @Inject NotificationTexts texts;
    @Inject NotificationFeed feed;

    @GET
    @Operation(summary = "List my notifications, newest first; filter.unread=true for the new ones")
    public ListAnswer<NotificationAnswer> list(@BeanParam ListQuery query) {
        ListPage<Notification> page = notifications.list(query.request());
        return ListAnswer.of(
                new ListPage<>(
                        page.rows().stream().map(texts::answer).toList(),
                        page.next(),
                        page.total()));
    }

    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary =
                    "Follow my notifications: an event notifications with the number of unread"
                            + " ones and the newest of them")
    public void events(@Context SseEventSink sink, @Context Sse sse) {
        feed.add(sink, sse);
    }

    @POST
    @Path("{id}/read")
    @Operation(summary = "Mark a notification as read")
    public NotificationAnswer read(@PathParam("id") long id) {
        NotificationAnswer answer = texts.answer(notifications.read(id));
        feed.changed();
        return answer;
    }

    @POST
    @Path("read")
    @Operation(summary = "Mark all notifications as read that were seen")
    public Marked readAll(MarkRead seen) {
        Marked marked = new Marked(notifications.readAll(seen.upTo()));
        feed.changed();
        return marked;
    }
}
