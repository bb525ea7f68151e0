package cl.vertiente.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Administrative working days (<i>días hábiles administrativos</i>): Monday to Friday without holidays. Counting
 * starts on the working day after the notice.
 *
 * @param holidays the holidays that apply where the deadline runs
 */
public record WorkingDays(Set<LocalDate> holidays) {

    public boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.contains(date);
    }

    /** The date on which a term of {@code days} working days, notified on {@code notice}, runs out. */
    public LocalDate after(LocalDate notice, int days) {
        var date = notice;
        for (int counted = 0; counted < days; ) {
            date = date.plusDays(1);
            if (isWorkingDay(date)) {
                counted++;
            }
        }
        return date;
    }

    /** Working days from tomorrow to {@code deadline}; negative when it passed, by the working days since. */
    public int between(LocalDate today, LocalDate deadline) {
        if (deadline.isBefore(today)) {
            return -between(deadline, today);
        }
        return (int) today.datesUntil(deadline).map(d -> d.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
