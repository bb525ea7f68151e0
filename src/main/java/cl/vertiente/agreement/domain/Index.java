package cl.vertiente.agreement.domain;

import java.time.LocalDate;

/** The units that are indexed by law, in which limits and guarantees are written. */
public enum Index {

    /** Unidad de Fomento: one value for each day. */
    UF,

    /** Unidad Tributaria Mensual: one value for each month. Not the grid of coordinates that has the same three letters. */
    UTM;

    /** The day under which the value of a day stands. */
    public LocalDate dayOf(LocalDate day) {
        return this == UTM ? day.withDayOfMonth(1) : day;
    }
}
