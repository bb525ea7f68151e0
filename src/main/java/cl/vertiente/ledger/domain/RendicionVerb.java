package cl.vertiente.ledger.domain;

import static cl.vertiente.ledger.domain.RendicionState.APROBADA;
import static cl.vertiente.ledger.domain.RendicionState.APROBADA_PARCIAL;
import static cl.vertiente.ledger.domain.RendicionState.BORRADOR;
import static cl.vertiente.ledger.domain.RendicionState.CONTABILIZADA;
import static cl.vertiente.ledger.domain.RendicionState.ENVIADA;
import static cl.vertiente.ledger.domain.RendicionState.EN_CERTIFICACION;
import static cl.vertiente.ledger.domain.RendicionState.EN_REVISION;
import static cl.vertiente.ledger.domain.RendicionState.OBSERVADA;
import static cl.vertiente.ledger.domain.RendicionState.POR_FIRMAR;
import static cl.vertiente.ledger.domain.RendicionState.RECHAZADA;
import static cl.vertiente.ledger.domain.RendicionState.REINTEGRO_PENDIENTE;

import java.util.Set;

/** What can be done with a rendering, from which states and to which. */
public enum RendicionVerb {
    SUBMIT(EN_CERTIFICACION, BORRADOR),
    CERTIFY(POR_FIRMAR, EN_CERTIFICACION),
    RETURN(BORRADOR, EN_CERTIFICACION, POR_FIRMAR),
    SEND(ENVIADA, POR_FIRMAR),
    RECEIVE(EN_REVISION, ENVIADA),
    APPROVE(APROBADA, EN_REVISION),
    OBSERVE(OBSERVADA, EN_REVISION),
    REJECT(RECHAZADA, EN_REVISION),
    DEMAND_REPAYMENT(REINTEGRO_PENDIENTE, RECHAZADA),
    BOOK(CONTABILIZADA, APROBADA, APROBADA_PARCIAL);

    private final RendicionState to;
    private final Set<RendicionState> from;

    RendicionVerb(RendicionState to, RendicionState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    public RendicionState to() {
        return to;
    }

    public boolean startsFrom(RendicionState state) {
        return from.contains(state);
    }
}
