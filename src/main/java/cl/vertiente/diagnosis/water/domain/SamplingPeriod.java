package cl.vertiente.diagnosis.water.domain;

import java.time.LocalDate;
import java.time.Period;

/** Within how long a plan of samples asks for its number of samples. */
public enum SamplingPeriod {

    DAY(Period.ofDays(1)), WEEK(Period.ofWeeks(1)), MONTH(Period.ofMonths(1)), QUARTER(Period.ofMonths(3)), YEAR(Period.ofYears(1));

    private final Period length;

    SamplingPeriod(Period length) {
        this.length = length;
    }

    /** The first day of the period that ends with a day. */
    public LocalDate begin(LocalDate last) {
        return last.plusDays(1).minus(length);
    }
}
