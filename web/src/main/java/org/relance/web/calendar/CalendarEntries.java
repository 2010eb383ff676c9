package org.relance.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.relance.access.api.CalendarKind;
import org.relance.crm.api.TaskCalendar;
import org.relance.kernel.BusinessClock;
import org.relance.marketing.api.CampaignCalendar;

/** All kinds of entries, each asked from its module once for the whole range. */
@ApplicationScoped
class CalendarEntries {

    private static final Comparator<CalendarEntry> ORDER =
            Comparator.comparing(CalendarEntry::firstDay)
                    .thenComparing(
                            CalendarEntry::time, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(CalendarEntry::kind)
                    .thenComparing(CalendarEntry::title)
                    .thenComparing(CalendarEntry::id);

    @Inject CampaignCalendar campaigns;
    @Inject TaskCalendar tasks;
    @Inject CalendarNights nights;
    @Inject BusinessClock clock;

    /** What touches the range, in the order in which it begins. */
    List<CalendarEntry> list(CalendarQuery query) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (CalendarKind kind : query.kinds()) {
            entries.addAll(of(kind, query));
        }
        return entries.stream()
                .filter(entry -> query.states().contains(entry.state()))
                .sorted(ORDER)
                .toList();
    }

    private List<CalendarEntry> of(CalendarKind kind, CalendarQuery query) {
        EntryMaker make = new EntryMaker(clock.now(), clock.zone());
        return switch (kind) {
            case CAMPAIGN ->
                    campaigns.campaigns(query.range()).stream().map(make::campaign).toList();
            case DELIVERY ->
                    campaigns.deliveries(query.range()).stream().map(make::delivery).toList();
            case TASK -> tasks.between(query.range()).stream().map(make::task).toList();
            case NIGHT -> nights.between(query.range());
        };
    }
}
