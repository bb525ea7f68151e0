package cl.vertiente.shared.web;

import cl.vertiente.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** A list as its page shows it: the rows of one page, the filters in force, and the states that it can be narrowed to. */
public final class ListInView<R> {

    private final Page<R> page;
    private final Map<String, String> inForce;
    private final Address address;
    private final String counted;

    /** A list that is counted by {@code state}. @param inForce the filters by their names in the address */
    public ListInView(Page<R> page, Map<String, String> inForce, Address address) {
        this(page, inForce, address, "state");
    }

    /** @param counted the name of the filter by whose values the rows are counted */
    public ListInView(Page<R> page, Map<String, String> inForce, Address address, String counted) {
        this.page = page;
        this.inForce = inForce;
        this.address = address;
        this.counted = counted;
    }

    public List<R> getRows() {
        return page.items();
    }

    /** The key of the page after this one, null at the end. */
    public String getNext() {
        return page.next();
    }

    public boolean isFiltered() {
        return !inForce.isEmpty();
    }

    /** How many rows the filters leave, over all pages. */
    public long getTotal() {
        var state = inForce.get(counted);
        return state == null ? inAnyState() : page.counts().getOrDefault(state, 0L);
    }

    private long inAnyState() {
        return page.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The filters in force, to take away.
     *
     * @param said how a filter is said, by its name and its value
     * @param elsewhere names of those that have a place of their own on the page, as the state has
     */
    public List<Chip> filters(BinaryOperator<String> said, String... elsewhere) {
        var apart = Set.of(elsewhere);
        return inForce.entrySet().stream().filter(each -> !each.getKey().equals(counted) && !apart.contains(each.getKey()))
                .map(each -> new Chip(said.apply(each.getKey(), each.getValue()), null, address.with(each.getKey(), null), false)).toList();
    }

    /**
     * The states that occur, after what stands for all of them.
     *
     * @param any what stands for all
     * @param states in the order in which they are shown
     */
    public <S extends Enum<S>> List<Chip> states(String any, S[] states, Function<S, String> name) {
        var chips = new ArrayList<Chip>();
        var current = inForce.get(counted);
        chips.add(new Chip(any, inAnyState(), address.with(counted, null), current == null));
        for (var state : states) {
            var count = page.counts().get(state.name());
            if (count != null) {
                chips.add(new Chip(name.apply(state), count, address.with(counted, state.name()), state.name().equals(current)));
            }
        }
        return chips;
    }
}
