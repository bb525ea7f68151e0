package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.MultiplierCut;
import cl.vertiente.portfolio.domain.MultiplierFilter;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the address of a page of the multiplier asks: filters as of the REST interface, and the last day of which one wants to know. */
@RequestScoped
public class MultiplierView {

    static final String AT = "/cartera/multiplicador";
    private static final List<String> PLACES = List.of("agreement", "region", "commune", "typology", "source", "year", "known", "unit");

    @Inject
    private Address address;

    @Inject
    private Clock clock;

    private boolean unitless;

    Query query(String... more) {
        var names = new java.util.ArrayList<>(PLACES);
        names.addAll(List.of(more));
        return Query.of(address.parameters(), names.toArray(String[]::new));
    }

    /** What was known at the end of a day in Chile; of today, and of days to come, what is known now. */
    MultiplierFilter filter(Query query) {
        var asked = MultiplierParameters.filter(query);
        var day = query.date("known");
        return isPast(day) ? asked.at(day.plusDays(1).atStartOfDay(Chile.ZONE).toInstant().minusMillis(1)) : asked;
    }

    /** The UF of a day is unknown: the page shows pesos, and so do the rows that it opens. */
    void inPesos() {
        unitless = true;
    }

    private boolean isPast(LocalDate day) {
        return day != null && day.isBefore(Chile.today(clock));
    }

    /** The address of rows under the filters in view, and one more. */
    String rows(String figure, MultiplierCut cut, String key) {
        var query = inForce();
        query.put("figure", figure);
        if (cut != null) {
            query.put(cut.name().toLowerCase(java.util.Locale.ROOT), key == null ? MultiplierFilter.UNSAID : key);
        }
        return Address.address(AT + "/filas", query);
    }

    Map<String, String> inForce() {
        var query = new LinkedHashMap<String, String>();
        PLACES.stream().filter(name -> !(unitless && name.equals("unit"))).filter(name -> address.parameter(name) != null)
                .forEach(name -> query.put(name, address.parameter(name)));
        return query;
    }
}
