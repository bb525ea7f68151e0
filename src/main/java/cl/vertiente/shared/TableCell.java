package cl.vertiente.shared;

/**
 * A cell of a table that somebody brought, without the blanks around it.
 *
 * @param text what stands in it; of a formula its last computed value; never empty
 * @param number the spreadsheet says that it is a number: the point is then a decimal point, and a date is a count of days
 */
public record TableCell(String text, boolean number) {

    /** A formula whose value nobody computed. */
    public static final String NO_VALUE = "=";

    public boolean isUncomputed() {
        return text.equals(NO_VALUE);
    }
}
