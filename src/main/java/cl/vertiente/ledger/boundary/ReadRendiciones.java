package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.ledger.domain.LineView;
import cl.vertiente.ledger.domain.Rendicion;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionOutline;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.ledger.domain.Rendiciones;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** The renderings of an agreement: one for each month since it began, begun or not, and the regularisations. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadRendiciones {

    @Inject
    private LedgerReaders readers;

    @Inject
    private Rendiciones rendiciones;

    @Inject
    private RendicionViews views;

    @Inject
    private RendicionLines lines;

    @Inject
    private Clock clock;

    /** By period ascending, regularisations after their month; up to the month in course. */
    public List<RendicionView> all(UUID agreementId) {
        var agreement = readers.agreement(agreementId);
        var known = rendiciones.of(agreementId);
        return keys(agreement, known).map(key -> views.view(agreement, key, known(known, key))).toList();
    }

    /** The same, without what has to be computed: where each of them stands. */
    public List<RendicionOutline> outlines(UUID agreementId) {
        var agreement = readers.agreement(agreementId);
        var known = rendiciones.of(agreementId);
        return keys(agreement, known).map(key -> views.outline(agreement, key, known(known, key))).toList();
    }

    private Stream<RendicionKey> keys(Agreement agreement, List<Rendicion> known) {
        var current = Period.of(Chile.today(clock));
        var last = current.compareTo(agreement.lastPeriod()) < 0 ? current : agreement.lastPeriod();
        var keys = new TreeSet<RendicionKey>();
        Period.range(agreement.firstPeriod(), last).filter(agreement::covers).forEach(period -> keys.add(new RendicionKey(period, 0)));
        known.forEach(rendicion -> keys.add(rendicion.key()));
        return keys.stream().filter(key -> views.isVisible(known(known, key), readers.caller()));
    }

    private static Optional<Rendicion> known(List<Rendicion> known, RendicionKey key) {
        return known.stream().filter(rendicion -> rendicion.key().equals(key)).findFirst();
    }

    public RendicionView one(UUID agreementId, RendicionKey key) {
        return views.one(readers.agreement(agreementId), key, readers.caller());
    }

    /** @throws NotFound when the caller may not see the rendering */
    public List<LineView> lines(UUID agreementId, RendicionKey key) {
        var agreement = readers.agreement(agreementId);
        views.one(agreement, key, readers.caller());
        return lines.of(agreement, key, readers.caller());
    }
}
