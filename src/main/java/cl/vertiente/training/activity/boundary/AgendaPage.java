package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.training.activity.domain.SessionFilter;
import cl.vertiente.training.activity.domain.SessionRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sessions of a month, as a calendar and as a list; the month and the filters stand in the address. */
@Named("trainingAgenda")
@RequestScoped
public class AgendaPage {

    private static final String MONTH = "mes";
    private static final int WEEK = 7;

    @Inject
    private ReadSessions readSessions;

    @Inject
    private Clock clock;

    @Inject
    private Address address;

    private YearMonth month;
    private SessionFilter filter;
    private List<SessionRow> rows;
    private Map<LocalDate, List<SessionRow>> byDay;

    /** One day of the calendar; those of the months before and after fill its weeks. */
    public record Day(LocalDate date, String name, boolean within, boolean today, List<SessionRow> sessions) {
    }

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), MONTH, "agreement", "region", "activity", "trainer", "state");
        month = month(query.text(MONTH));
        filter = ActivityParameters.sessions(query).within(month.atDay(1), month.atEndOfMonth());
        rows = readSessions.month(filter);
        byDay = rows.stream().collect(Collectors.groupingBy(row -> Chile.dateOf(row.startsAt())));
    }

    private YearMonth month(String asked) {
        try {
            var wanted = asked == null ? YearMonth.from(Chile.today(clock)) : YearMonth.parse(asked);
            if (ActivityParameters.isNear(wanted.getYear())) {
                return wanted;
            }
        } catch (DateTimeException unreadable) {
            throw new Unreadable("shared.query.value", "?" + MONTH, MONTH);
        }
        throw new Unreadable("shared.query.value", "?" + MONTH, MONTH);
    }

    public List<SessionRow> getRows() {
        return rows;
    }

    /** Week by week from Monday on. */
    public List<List<Day>> getWeeks() {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return first.datesUntil(last, java.time.Period.ofWeeks(1)).map(monday -> IntStream.range(0, WEEK)
                .mapToObj(place -> day(monday.plusDays(place))).toList()).toList();
    }

    private Day day(LocalDate date) {
        return new Day(date, date.getDayOfWeek().getDisplayName(TextStyle.FULL, Messages.LOCALE), YearMonth.from(date).equals(month),
                date.equals(Chile.today(clock)), byDay.getOrDefault(date, List.of()));
    }

    public List<String> getDayNames() {
        return Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Messages.LOCALE)).toList();
    }

    /** {@code octubre 2026}. */
    public String getName() {
        return month.getMonth().getDisplayName(TextStyle.FULL, Messages.LOCALE) + " " + month.getYear();
    }

    public String getBefore() {
        return address.with(MONTH, month.minusMonths(1).toString());
    }

    public String getAfter() {
        return address.with(MONTH, month.plusMonths(1).toString());
    }

    /** The same month as a spreadsheet. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/training-sessions.xlsx", filter.inForce());
    }
}
