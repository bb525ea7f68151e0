package cl.vertiente.demo.world;

import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Index;
import cl.vertiente.agreement.domain.IndexValue;
import cl.vertiente.agreement.domain.IndexValues;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeSet;

/** UTM of each January and the UF of one day that the demonstration needs: illustrative figures, not those that were published. */
@ApplicationScoped
public class DemoIndexes implements DemoSet {

    static final String SOURCE = "DATO ILUSTRATIVO: valor inventado para la demostración";

    @Inject
    private Agreements agreements;

    @Inject
    private IndexValues indexes;

    @Inject
    private Clock clock;

    @Override
    public Head head() {
        return new Head(32, "index-values", 1);
    }

    @Override
    @Transactional
    public void load() {
        var years = new TreeSet<Integer>();
        years.add(Chile.today(clock).getYear());
        for (var code : DemoGuarantees.CODES) {
            years.add(agreements.find(DemoAgreements.idOf(code)).orElseThrow().act().date().getYear());
        }
        years.forEach(year -> add(Index.UTM, LocalDate.of(year, 1, 1), 67_000 + 2_500L * (year - 2025)));
        add(Index.UF, agreements.find(DemoAgreements.idOf(DemoGuarantees.IN_UF)).orElseThrow().startOn(), 39_800);
    }

    private void add(Index index, LocalDate day, long pesos) {
        indexes.add(new IndexValue(DemoIds.of("index " + index + day), index, day, BigDecimal.valueOf(pesos), SOURCE,
                DemoIds.of("coordinacion"), clock.instant()));
    }
}
