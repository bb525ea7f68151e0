package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Period;
import cl.vertiente.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Which months of an agreement wait to be rendered. The duty begins with the first money received: what was not transferred cannot be
 * overdue. A month is due on its last day and overdue on the next.
 *
 * @param workingDays of the following month within which a month is rendered
 */
public record OverdueRenderings(String code, Period first, Period last, int workingDays, WorkingDays calendar) {

    /** A month that was not sent, and its last day. */
    public record Month(String code, Period period, LocalDate due) {
    }

    /**
     * Those not sent up to a day, the month in course included.
     *
     * @param firstIncome the day of the first money received
     * @param sent the months that were sent
     */
    public List<Month> unsent(LocalDate firstIncome, Set<Period> sent, LocalDate day) {
        var begins = Period.of(firstIncome).isBefore(first) ? first : Period.of(firstIncome);
        var ends = Period.of(day).compareTo(last) < 0 ? Period.of(day) : last;
        return Period.range(begins, ends).filter(period -> !sent.contains(period))
                .map(period -> new Month(code, period, calendar.after(period.lastDay(), workingDays))).toList();
    }
}
