package org.relance.crm.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.relance.crm.task.TaskFixture.MONDAY;
import static org.relance.crm.task.TaskFixture.aTask;

import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relance.crm.api.RecurFrom;
import org.relance.crm.api.TaskStatus;
import org.relance.crm.api.TaskType;
import org.relance.kernel.DateFormula;
import org.relance.kernel.DomainException;

/** Tasks; the numbers are those of cases H. */
class TaskTest {

    private static final int DAY = 24 * 60;

    private static void refuses(String code, String field, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(code);
                            assertThat(refusal.field()).isEqualTo(field);
                        });
    }

    private static DateFormula formula(String text) {
        return DateFormula.parse(text, "by");
    }

    @Test
    void case119AnAllDayTaskKeepsItsEndingDate() {
        TaskTime time = TaskTime.of(aTask().until(LocalDate.of(2026, 3, 18)).typed());

        assertThat(time.endDate()).isEqualTo(LocalDate.of(2026, 3, 18));
        assertThat(time.endTime()).isNull();
        assertThat(time.startTime()).isNull();
        assertThat(time.durationMin()).isEqualTo(3 * DAY);
    }

    @Test
    void lastsOneDayWhereNothingIsSaid() {
        TaskTime allDay = TaskTime.of(aTask().typed());
        TaskTime sometime = TaskTime.of(aTask().at(null, null).typed());
        TaskTime timed = TaskTime.of(aTask().at("09:00", null).typed());

        assertThat(allDay.durationMin()).isEqualTo(DAY);
        assertThat(allDay.endDate()).isEqualTo(MONDAY);
        assertThat(sometime.endDate()).isEqualTo(MONDAY);
        assertThat(timed.endDate()).isEqualTo(MONDAY.plusDays(1));
        assertThat(timed.endTime()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void endsWhenItsLengthIsOver() {
        TaskTime night = TaskTime.of(aTask().at("23:30", 45).typed());

        assertThat(night.endDate()).isEqualTo(MONDAY.plusDays(1));
        assertThat(night.endTime()).isEqualTo(LocalTime.of(0, 15));
    }

    @Test
    void countsEachBegunDayOfAnAllDayTask() {
        assertThat(TaskTime.of(aTask().lasting(DAY + 1).typed()).durationMin()).isEqualTo(2 * DAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 3650 * DAY + 1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesALengthBelowAMinuteOrOverTenYears(int minutes) {
        refuses(
                "crm.task-duration",
                "durationMin",
                () -> TaskTime.of(aTask().at("09:00", minutes).typed()));
        refuses("crm.task-duration", "durationMin", () -> aTask().lasting(minutes).task());
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        refuses(
                "crm.task-duration",
                "endDate",
                () -> TaskTime.of(aTask().until(MONDAY.minusDays(1)).typed()));
        refuses(
                "crm.task-end-of-timed",
                "endDate",
                () -> TaskTime.of(aTask().until(MONDAY).at("09:00", 30).typed()));
    }

    @Test
    void staysBetween1900And2999() {
        refuses("crm.required", "startDate", () -> aTask().on(null).task());
        refuses("crm.task-date", "startDate", () -> aTask().on(LocalDate.of(1899, 12, 31)).task());
        refuses("crm.task-date", "startDate", () -> aTask().on(LocalDate.of(3000, 1, 1)).task());
        assertThat(aTask().on(LocalDate.of(2999, 12, 31)).task().startDate()).isNotNull();
    }

    @Test
    void case115ARecurringTaskWithoutIntervalOrStartCannotBeClosed() {
        Task blank = aTask().recurring(" ", RecurFrom.DUE_DATE).task();
        Task from = aTask().recurring("1W", null).task();

        refuses("crm.task-without-interval", "recurInterval", () -> blank.close(MONDAY, "MB"));
        refuses("crm.task-without-calc-from", "recurFrom", () -> from.close(MONDAY, "MB"));
        refuses("crm.task-without-interval", "recurInterval", () -> blank.cancel(MONDAY));
        assertThat(blank.isClosed()).isFalse();
        assertThat(from.isClosed()).isFalse();
    }

    @Test
    void recursFromItsDateOrFromItsEnd() {
        LocalDate closing = MONDAY.plusDays(3);
        Task due = aTask().recurring("1W", RecurFrom.DUE_DATE).task();
        Task end = aTask().recurring("1W", RecurFrom.CLOSING_DATE).task();
        due.close(closing, "MB");
        end.close(closing, "MB");

        assertThat(due.next("TK00002").startDate()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(end.next("TK00003").startDate()).isEqualTo(LocalDate.of(2026, 3, 26));
        assertThat(due.next("TK00002").status()).isEqualTo(TaskStatus.NOT_STARTED);
        assertThat(due.next("TK00002").isClosed()).isFalse();
        assertThat(due.next("TK00002").isRecurring()).isTrue();
    }

    @Test
    void aMeetingStaysOneAndTheOthersMayChange() {
        Task call = aTask().a(TaskType.PHONE_CALL).task();
        Task meeting = aTask().a(TaskType.MEETING).task();

        call.apply(aTask().a(TaskType.TO_DO).typed());
        assertThat(call.type()).isEqualTo(TaskType.TO_DO);
        refuses("crm.task-meeting", "type", () -> call.apply(aTask().a(TaskType.MEETING).typed()));
        refuses("crm.task-meeting", "type", () -> meeting.apply(aTask().typed()));
    }

    @Test
    void changesNothingWhileItIsClosed() {
        Task task = aTask().task();
        task.close(MONDAY, "MB");

        refuses("crm.task-closed", null, () -> task.apply(aTask().typed()));
        refuses("crm.task-closed", null, () -> task.close(MONDAY, "MB"));
        refuses("crm.task-closed", null, () -> task.cancel(MONDAY));
        refuses("crm.task-closed", null, () -> task.postpone(formula("1D"), MONDAY));
    }

    @Test
    void reopensAlsoWhatWasCancelled() {
        Task task = aTask().task();
        refuses("crm.task-open", null, task::reopen);
        task.cancel(MONDAY);

        task.reopen();

        assertThat(task.status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(task.isClosed()).isFalse();
        assertThat(task.isCancelled()).isFalse();
    }

    @Test
    void isPostponedFromTodayWhereItIsOverdue() {
        Task coming = aTask().on(MONDAY.plusDays(2)).task();
        Task overdue = aTask().on(MONDAY.minusDays(9)).until(MONDAY.minusDays(8)).task();

        coming.postpone(formula("1D"), MONDAY);
        overdue.postpone(formula("1D"), MONDAY);

        assertThat(coming.startDate()).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(overdue.startDate()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(overdue.status()).isEqualTo(TaskStatus.POSTPONED);
        refuses("crm.task-not-later", "by", () -> coming.postpone(formula("-1D"), MONDAY));
        refuses("crm.task-not-later", "by", () -> coming.postpone(formula(""), MONDAY));
    }

    @Test
    void needsSomebodyToDoIt() {
        refuses("crm.required", "salespersonCode", () -> aTask().by(" ").task());
    }
}
