package org.relance.crm.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.relance.crm.task.TaskFixture.MONDAY;
import static org.relance.crm.task.TaskFixture.aTask;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonDetails;
import org.relance.crm.api.TaskCalendar;
import org.relance.crm.api.TaskSpan;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.kernel.DomainException;
import org.relance.kernel.calendar.CalendarRange;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class TaskCalendarIT {

    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    @Inject TaskCalendar calendar;
    @Inject Tasks tasks;
    @Inject Salespeople salespeople;

    @BeforeEach
    void salespeople() {
        salespeople.create(SalespersonDetails.of("MB", "Marc Bonnet"));
        salespeople.create(SalespersonDetails.of("JL", "Julie Lemaire"));
    }

    private List<Long> between(LocalDate from, LocalDate to, String salesperson) {
        return calendar.between(new CalendarRange(from, to, salesperson)).stream()
                .map(TaskSpan::id)
                .toList();
    }

    @Test
    void findsWhatBeginsAndWhatGoesOnInTheRange() {
        long before = tasks.create(aTask().on(MONDAY.minusDays(1)).typed()).id();
        long into = tasks.create(aTask().on(MONDAY.minusDays(3)).until(MONDAY).typed()).id();
        long last = tasks.create(aTask().on(SUNDAY).until(SUNDAY.plusDays(4)).typed()).id();
        long around =
                tasks.create(aTask().on(MONDAY.minusDays(9)).until(SUNDAY.plusDays(9)).typed())
                        .id();
        tasks.create(aTask().on(SUNDAY.plusDays(1)).typed());

        assertThat(between(MONDAY, SUNDAY, "")).containsExactly(around, into, last);
        assertThat(between(MONDAY.minusDays(1), MONDAY.minusDays(1), "")).contains(before);
    }

    @Test
    void leavesOutWhatIsCancelledAndWhatIsOthers() {
        TaskView hers = tasks.create(aTask().by("JL").typed());
        TaskView cancelled = tasks.create(aTask().typed());
        tasks.cancel(cancelled.id(), cancelled.version());
        TaskView his = tasks.create(aTask().typed());

        assertThat(between(MONDAY, SUNDAY, "")).containsExactly(hers.id(), his.id());
        assertThat(between(MONDAY, SUNDAY, "JL")).containsExactly(hers.id());
        assertThat(between(MONDAY, SUNDAY, "ZZ")).isEmpty();
    }

    @Test
    void tellsTimeAndLastChange() {
        tasks.create(aTask().at("09:30", 45).typed());

        assertThat(calendar.between(new CalendarRange(MONDAY, MONDAY, "")))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.startTime()).isEqualTo(LocalTime.of(9, 30));
                            assertThat(task.durationMin()).isEqualTo(45);
                            assertThat(task.revisedAt()).isNotNull();
                        });
    }

    @Test
    void refusesRangesThatAreNone() {
        for (LocalDate to : new LocalDate[] {MONDAY.minusDays(1), MONDAY.plusDays(801), null}) {
            assertThatThrownBy(() -> new CalendarRange(MONDAY, to, ""))
                    .isInstanceOf(DomainException.class)
                    .hasMessageContaining("calendar.range");
        }
    }
}
