package cl.vertiente.shared.web;

import cl.vertiente.shared.PageKey;
import cl.vertiente.shared.rest.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * The rows of a file that was brought, each with what was said of it: narrowed to a class of them by a chip, a page at a time.
 *
 * @param <T> a row and its verdict
 */
public final class ChosenRows<T> {

    private static final String CLASS = "outcome";

    private final Address address;
    private final List<T> all;
    private final Map<String, Predicate<T>> classes;
    private final ToIntFunction<T> number;
    private final String wanted;
    private final List<T> chosen;
    private final int limit;
    private final int from;

    /** A class of rows to narrow the list to. */
    public record Chip(String label, long count, String href, boolean current) {
    }

    /** @param number of a row, by which the list is paged */
    public ChosenRows(Address address, List<T> all, ToIntFunction<T> number, Map<String, Predicate<T>> classes) {
        this.address = address;
        this.all = all;
        this.classes = classes;
        this.number = number;
        var query = Query.of(address.parameters(), CLASS);
        wanted = query.text(CLASS);
        limit = query.limit();
        chosen = all.stream().filter(wanted == null ? row -> true : classes.getOrDefault(wanted, row -> false)).toList();
        int after = query.after(1).map(key -> key.get(0)).filter(key -> key.matches("\\d{1,7}")).map(Integer::parseInt).orElse(0);
        from = (int) chosen.stream().filter(row -> number.applyAsInt(row) <= after).count();
    }

    public List<T> getRows() {
        return chosen.subList(from, Math.min(chosen.size(), from + limit));
    }

    public String getNext() {
        return from + limit >= chosen.size() ? null : PageKey.of(number.applyAsInt(chosen.get(from + limit - 1)));
    }

    /**
     * All rows, and each class.
     *
     * @param words how a class is called
     */
    public List<Chip> chips(String everything, UnaryOperator<String> words) {
        var chips = new ArrayList<Chip>();
        chips.add(chip(everything, all.size(), null));
        classes.forEach((name, of) -> chips.add(chip(words.apply(name), all.stream().filter(of).count(), name)));
        return chips;
    }

    private Chip chip(String label, long count, String name) {
        return new Chip(label, count, address.with(CLASS, name), Objects.equals(name, wanted));
    }
}
