package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Show;
import cl.vertiente.shared.StateForbids;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** An amount of a day whose UF nobody has loaded is not reckoned in UF: the day is named, and its value never guessed. */
public class UfNotLoaded extends StateForbids {

    private static final int NAMED = 5;

    /** @param days at least one */
    public UfNotLoaded(SortedSet<LocalDate> days) {
        super("portfolio.multiplier.uf-missing", "?unit", days.stream().limit(NAMED).map(Show::date).collect(Collectors.joining(", ")),
                days.size());
    }
}
