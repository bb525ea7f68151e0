package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.Quarter;
import cl.vertiente.accountability.domain.QuarterlyRow;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The quarterly report on the agreements; the address says which quarter, the one that ended last when it says none. */
@Named("quarterly")
@RequestScoped
public class QuarterlyPage {

    private static final int OFFERED = 8;

    @Inject
    private ReadQuarterly readQuarterly;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Clock clock;

    private Quarter quarter;
    private ReadQuarterly.Quarterly view;

    @PostConstruct
    void read() {
        var asked = address.parameter("quarter");
        quarter = asked == null ? Quarter.of(Chile.today(clock)).previous()
                : Quarter.read(asked).orElseThrow(() -> new NotFound("shared.not-found", ""));
        if (quarter.firstDay().isAfter(Chile.today(clock))) {
            throw new NotFound("shared.not-found", "");
        }
        view = readQuarterly.of(quarter);
    }

    public List<QuarterlyRow> getRows() {
        return view.items();
    }

    public Instant getCut() {
        return view.cut();
    }

    public String getName() {
        return name(quarter);
    }

    private String name(Quarter of) {
        return messages.get("accountability.quarterly.name-of", String.valueOf(of.number()), String.valueOf(of.year()));
    }

    /** The quarter in course and those before it. */
    public List<Option> getQuarters() {
        return Stream.iterate(Quarter.of(Chile.today(clock)), Quarter::previous).limit(OFFERED)
                .map(of -> new Option(of.toString(), name(of))).toList();
    }

    public String getSpreadsheet() {
        return "/api/v1/agreements/quarterly.xlsx?quarter=" + quarter;
    }

    /** With its sign; null when it is not known. */
    public String percent(BigDecimal value) {
        return value == null ? null : Show.number(value) + " %";
    }
}
