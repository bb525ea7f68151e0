package cl.vertiente.ledger.boundary;

import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.ledger.domain.Rendicion;
import cl.vertiente.ledger.domain.RendicionItem;
import cl.vertiente.ledger.domain.Rendiciones;
import cl.vertiente.ledger.persistence.VoucherReading;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Freezes what a month holds when it is submitted, and thaws it when it is given back. */
@ApplicationScoped
public class RendicionFreeze {

    @Inject
    private RendicionDesk desk;

    @Inject
    private Rendiciones rendiciones;

    @Inject
    private VoucherReading reading;

    public void submit(Agreement agreement, Rendicion rendicion, UUID by, Instant now) {
        if (!rendicion.isFrozen()) {
            refuseWhatStandsInTheWay(agreement, rendicion);
        }
        if (rendicion.isMonthly()) {
            var figures = desk.figures(agreement, rendicion.period());
            var items = desk.draft(agreement, rendicion.period()).stream().filter(item -> !item.waits()).toList();
            rendicion.submit(figures, !items.isEmpty(), by, now);
            items.forEach(item -> rendiciones.add(item.sign() > 0
                    ? RendicionItem.entry(rendicion.id(), item.voucher().id(), item.late() ? item.lateReason() : null, now)
                    : RendicionItem.reversal(rendicion.id(), item.voucher().id(), item.lateReason(), now)));
        } else {
            followCorrections(rendicion, now);
            rendicion.submit(desk.regularised(agreement, rendicion), true, by, now);
        }
    }

    private void refuseWhatStandsInTheWay(Agreement agreement, Rendicion rendicion) {
        var blockers = desk.blockers(agreement, rendicion.key(), Optional.of(rendicion));
        if (!blockers.isEmpty()) {
            throw new RendicionBlocked(blockers.stream().map(blocker ->
                    new Fault("/blockers/" + blocker.code(), "ledger.blocker." + blocker.code(), blocker.arguments())).toList());
        }
    }

    /** Where an observed voucher was corrected meanwhile, the regularisation shows the correction. */
    private void followCorrections(Rendicion rendicion, Instant now) {
        for (var item : rendiciones.items(rendicion.id())) {
            var newest = reading.newestCorrection(item.voucherId());
            if (!newest.equals(item.voucherId())) {
                item.remove(now);
                rendiciones.add(RendicionItem.regularisation(rendicion.id(), newest, item.originalItemId(), now));
            }
        }
    }

    public void thaw(Rendicion rendicion, Instant now) {
        if (rendicion.isMonthly()) {
            rendiciones.items(rendicion.id()).forEach(item -> item.remove(now));
        }
    }

    /** A month that cannot be submitted yet; each fault says what stands in the way and how to mend it. */
    public static class RendicionBlocked extends StateForbids {

        private final transient java.util.List<Fault> all;

        RendicionBlocked(java.util.List<Fault> faults) {
            super("ledger.rendicion.blocked", "", faults.size());
            this.all = faults;
        }

        @Override
        public java.util.List<Fault> faults() {
            var whole = new java.util.ArrayList<>(super.faults());
            whole.addAll(all);
            return whole;
        }
    }
}
