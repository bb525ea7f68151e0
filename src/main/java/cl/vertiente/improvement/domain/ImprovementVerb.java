package cl.vertiente.improvement.domain;

import static cl.vertiente.improvement.domain.ImprovementState.APPROVED;
import static cl.vertiente.improvement.domain.ImprovementState.INSTALLED;
import static cl.vertiente.improvement.domain.ImprovementState.IN_OPERATION;
import static cl.vertiente.improvement.domain.ImprovementState.IN_PURCHASE;
import static cl.vertiente.improvement.domain.ImprovementState.PROPOSED;
import static cl.vertiente.improvement.domain.ImprovementState.RECEIVED;
import static cl.vertiente.improvement.domain.ImprovementState.REJECTED;
import static cl.vertiente.improvement.domain.ImprovementState.RETIRED;

import cl.vertiente.shared.StateForbids;
import java.util.EnumSet;
import java.util.Set;

/** What moves an improvement on: from where, to where, and what whoever takes the step has to bring. */
public enum ImprovementVerb {
    /** The coordinator says that it is done, and by which paper. */
    APPROVE(APPROVED, Asks.DOCUMENT, PROPOSED),
    REJECT(REJECTED, Asks.REASON, PROPOSED),
    /** The purchase order went out. */
    ORDER(IN_PURCHASE, Asks.DOCUMENT, APPROVED),
    /** It stands at the committee. */
    INSTALL(INSTALLED, Asks.NOTHING, IN_PURCHASE),
    /** The committee signs the act: it is theirs. */
    RECEIVE(RECEIVED, Asks.DOCUMENT, INSTALLED),
    OPERATE(IN_OPERATION, Asks.NOTHING, RECEIVED),
    /** It is given up on its way, or out of use for good. */
    RETIRE(RETIRED, Asks.REASON, APPROVED, IN_PURCHASE, INSTALLED, RECEIVED, IN_OPERATION);

    private final ImprovementState to;
    private final Asks asks;
    private final Set<ImprovementState> from;

    /** What has to be said with a step; a document or a reason may always be. */
    private enum Asks { NOTHING, DOCUMENT, REASON }

    ImprovementVerb(ImprovementState to, Asks asks, ImprovementState first, ImprovementState... others) {
        this.to = to;
        this.asks = asks;
        this.from = EnumSet.of(first, others);
    }

    public boolean startsAt(ImprovementState state) {
        return from.contains(state);
    }

    /** @throws StateForbids when it does not start where the improvement is */
    void requireAt(ImprovementState state) {
        if (!startsAt(state)) {
            throw new StateForbids("improvement.verb.forbidden." + this, "");
        }
    }

    public ImprovementState to() {
        return to;
    }

    /** By a paper: an approval, a purchase order, an act. */
    public boolean asksDocument() {
        return asks == Asks.DOCUMENT;
    }

    /** Who does it says why. */
    public boolean asksReason() {
        return asks == Asks.REASON;
    }
}
