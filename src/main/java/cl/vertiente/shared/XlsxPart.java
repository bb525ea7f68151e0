package cl.vertiente.shared;

import java.util.List;
import java.util.function.Function;

/**
 * What the rows of a downloaded list hold several of: a sheet of its own, after that of the list.
 *
 * @param title name of the sheet, as people read it
 * @param within what a row of the list holds, in order; none for most
 */
public record XlsxPart<T, P>(String title, List<XlsxColumn<P>> columns, Function<T, List<P>> within) {

    public XlsxPart {
        columns = List.copyOf(columns);
    }
}
