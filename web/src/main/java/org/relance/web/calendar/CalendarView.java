package org.relance.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.relance.access.api.CalendarKind;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.calendar.CalendarRange;
import org.relance.web.calendar.CalendarWeek.Frame;
import org.relance.web.shell.Formats;
import org.relance.web.shell.Shell;

/** The calendar by month or week. All of its state is in the address, every step of it a link. */
@Named
@RequestScoped
public class CalendarView {

    private static final int LANES = 5;
    private static final int LANES_OF_A_WEEK = 40;
    static final String WEEK = "week";
    static final String MONTH = "month";

    /** A day with what is on it, for narrow screens. */
    public record DayList(LocalDate date, boolean today, List<CalendarEntry> entries) {}

    @Inject CalendarEntries calendar;
    @Inject BusinessClock clock;
    @Inject Formats format;
    @Inject Shell shell;

    private String view = MONTH;
    private String day;
    private String kinds;
    private String salesperson;
    private String state;
    private List<CalendarEntry> entries;

    /** The day around which the calendar is opened; today for what cannot be read. */
    public LocalDate getDate() {
        try {
            return day == null ? clock.today() : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return clock.today();
        }
    }

    public boolean isWeek() {
        return WEEK.equals(view);
    }

    private LocalDate from() {
        LocalDate first = isWeek() ? getDate() : getDate().withDayOfMonth(1);
        return first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate to() {
        LocalDate last = isWeek() ? getDate() : YearMonth.from(getDate()).atEndOfMonth();
        return last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private List<CalendarEntry> entries() {
        if (entries == null) {
            CalendarRange range = new CalendarRange(from(), to(), salesperson);
            entries = calendar.list(new CalendarQuery(range, chosenKinds(), chosenStates()));
        }
        return entries;
    }

    public List<CalendarWeek> getWeeks() {
        LocalDate month = isWeek() ? null : getDate();
        int lanes = isWeek() ? LANES_OF_A_WEEK : LANES;
        return from().datesUntil(to().plusDays(1), java.time.Period.ofWeeks(1))
                .map(monday -> new Frame(monday, clock.today(), month, lanes).with(entries()))
                .toList();
    }

    /** Days on which something begins; what went on before stands on the first day shown. */
    public List<DayList> getDays() {
        LocalDate first = isWeek() ? from() : getDate().withDayOfMonth(1);
        LocalDate last = isWeek() ? to() : YearMonth.from(getDate()).atEndOfMonth();
        return first.datesUntil(last.plusDays(1))
                .map(date -> new DayList(date, date.equals(clock.today()), on(date, first)))
                .filter(list -> !list.entries().isEmpty())
                .toList();
    }

    private List<CalendarEntry> on(LocalDate date, LocalDate first) {
        return entries().stream()
                .filter(
                        e ->
                                e.firstDay().equals(date)
                                        || date.equals(first)
                                                && e.firstDay().isBefore(first)
                                                && !e.lastDay().isBefore(first))
                .toList();
    }

    public boolean isNothing() {
        return entries().isEmpty();
    }

    /** True where a kind has more entries than are read. */
    public boolean isCut() {
        return entries().stream()
                .collect(Collectors.groupingBy(CalendarEntry::kind, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(count -> count >= CalendarRange.MOST);
    }

    /** The month, or the first and last day of the week. */
    public String getHeading() {
        if (isWeek()) {
            return format.period(from(), to());
        }
        String month =
                DateTimeFormatter.ofPattern("LLLL uuuu", shell.getLocale()).format(getDate());
        return Character.toUpperCase(month.charAt(0)) + month.substring(1);
    }

    public boolean shows(CalendarKind kind) {
        return chosenKinds().isEmpty() || chosenKinds().contains(kind);
    }

    private CalendarAddress here() {
        return new CalendarAddress(isWeek(), getDate(), kinds, salesperson, state);
    }

    /** The address with the other view. */
    public String viewing(String other) {
        return here().week(WEEK.equals(other)).text();
    }

    /** The address with another week, where a day is asked for. */
    public String opening(LocalDate date) {
        return here().week(true).on(date).text();
    }

    public String getPrevious() {
        return here().previous().text();
    }

    public String getNext() {
        return here().next().text();
    }

    public String getTodays() {
        return here().on(clock.today()).text();
    }

    /** The address in which a kind is shown if it is hidden, and hidden if it is shown. */
    public String toggling(CalendarKind kind) {
        Set<CalendarKind> shown = EnumSet.allOf(CalendarKind.class);
        shown.removeIf(one -> !shows(one));
        if (!shown.remove(kind)) {
            shown.add(kind);
        }
        return here().of(shown.stream().map(Enum::name).collect(Collectors.joining(","))).text();
    }

    private Set<CalendarKind> chosenKinds() {
        return CalendarWords.several(CalendarKind.class, kinds);
    }

    private Set<CalendarState> chosenStates() {
        return CalendarWords.several(CalendarState.class, state);
    }

    /** What a time of day is shown to. */
    public ChronoUnit getMinutes() {
        return ChronoUnit.MINUTES;
    }

    public CalendarKind[] getAllKinds() {
        return CalendarKind.values();
    }

    public List<CalendarState> getAllStates() {
        return Arrays.asList(CalendarState.values());
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getKinds() {
        return kinds;
    }

    public void setKinds(String kinds) {
        this.kinds = kinds;
    }

    public String getSalesperson() {
        return salesperson;
    }

    public void setSalesperson(String salesperson) {
        this.salesperson = salesperson;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
