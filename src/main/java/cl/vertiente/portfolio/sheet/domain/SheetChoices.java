package cl.vertiente.portfolio.sheet.domain;

/**
 * What a sheet leaves open and a person answers, since nobody guesses it.
 *
 * @param unit of its amounts; null when nobody said it
 * @param thousands which sign parts thousands where a single one stands; null when nobody said it
 * @param shortYears years of two digits are of this century
 */
public record SheetChoices(Unit unit, Thousands thousands, boolean shortYears) {

    /** In what amounts are written. */
    public enum Unit {
        PESOS(1), THOUSANDS(1000);

        private final long pesos;

        Unit(long pesos) {
            this.pesos = pesos;
        }

        /** How many pesos one is. */
        public long pesos() {
            return pesos;
        }
    }

    /** The sign between groups of three digits. */
    public enum Thousands { POINT, COMMA }
}
