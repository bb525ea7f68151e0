package cl.vertiente.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rows of a form that are added and removed: as many as the form that came back says, else those that are known. */
public final class Rows {

    private Rows() {
    }

    /**
     * At least one, so that there is something to fill in.
     *
     * @param list name of the list, as the tag {@code rows} has it
     */
    public static <T> List<T> typed(Address address, String list, List<T> known, Supplier<T> empty, int most) {
        var count = address.parameter(list + "-count");
        if (!address.isPost() || count == null) {
            return known.isEmpty() ? new ArrayList<>(List.of(empty.get())) : new ArrayList<>(known);
        }
        var rows = count.matches("\\d{1,4}") ? Math.max(1, Math.min(most, Integer.parseInt(count))) : 1;
        return new ArrayList<>(Stream.generate(empty).limit(rows).toList());
    }
}
