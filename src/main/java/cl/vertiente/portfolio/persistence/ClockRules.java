package cl.vertiente.portfolio.persistence;

import cl.vertiente.agreement.domain.LegalLimit;
import cl.vertiente.agreement.domain.LegalLimits;
import cl.vertiente.portfolio.domain.PipelineClock;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.WorkingDays;
import cl.vertiente.territory.Holidays;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The terms of public investment as they are loaded, each asked once for the rows of one answer. */
final class ClockRules implements PipelineClock.Rules {

    private final LegalLimits limits;
    private final Holidays holidays;
    private final Clock clock;
    private final Map<LocalDate, LocalDate> answers = new HashMap<>();
    private final Map<LocalDate, Integer> years = new HashMap<>();
    private WorkingDays calendar;
    private BigDecimal margin;

    ClockRules(LegalLimits limits, Holidays holidays, Clock clock) {
        this.limits = limits;
        this.holidays = holidays;
        this.clock = clock;
    }

    @Override
    public LocalDate answerDue(LocalDate notified) {
        if (calendar == null) {
            calendar = holidays.national();
        }
        return answers.computeIfAbsent(notified, day -> calendar.after(day, value(LegalLimit.Code.RATE_ANSWER_DAYS, day).intValue()));
    }

    @Override
    public int validYears(LocalDate rated) {
        return years.computeIfAbsent(rated, day -> value(LegalLimit.Code.RATE_VALID_YEARS, day).intValue());
    }

    @Override
    public BigDecimal margin() {
        if (margin == null) {
            margin = value(LegalLimit.Code.CORE_CHANGE_SHARE, Chile.today(clock));
        }
        return margin;
    }

    /** Before the first that is known, as it stands today. */
    private BigDecimal value(LegalLimit.Code code, LocalDate day) {
        return limits.find(code, day).orElseGet(() -> limits.at(code, Chile.today(clock))).value();
    }
}
