package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Period;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.StateForbids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A rendering of accounts of one month (<i>rendición</i>), or the regularisation of an observed one. It is prepared,
 * certified and sent by three people; its figures freeze when it is submitted; once sent it never changes, and what the
 * regional government says of it is added beside.
 */
@Entity
@Table(name = "rendicion")
public class Rendicion {

    private static final Set<RendicionVerb> NEED_WORDS = Set.of(RendicionVerb.RETURN, RendicionVerb.OBSERVE, RendicionVerb.REJECT);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agreement_id")
    private UUID agreementId;

    private Period period;

    private int sequence;

    @Enumerated(EnumType.STRING)
    private RendicionKind kind;

    @Enumerated(EnumType.STRING)
    private RendicionState state = RendicionState.BORRADOR;

    private UUID regularises;

    private Pesos opening;

    private Pesos received;

    private Pesos operation;

    private Pesos personnel;

    private Pesos investment;

    private Pesos repaid;

    private Pesos closing;

    @Column(name = "sent_at")
    private Instant sentAt;

    @ElementCollection
    @CollectionTable(name = "rendicion_transition", joinColumns = @JoinColumn(name = "rendicion_id"))
    @OrderBy("recordedAt")
    private List<Transition> transitions = new ArrayList<>();

    protected Rendicion() {
    }

    /** The monthly rendering of a period, to be prepared. */
    public Rendicion(UUID agreementId, Period period) {
        this.id = Ids.next();
        this.agreementId = agreementId;
        this.period = period;
        this.kind = RendicionKind.MENSUAL;
    }

    /** The regularisation of an observed rendering. */
    public Rendicion(Rendicion observed, int sequence) {
        this.id = Ids.next();
        this.agreementId = observed.agreementId;
        this.period = observed.period;
        this.sequence = sequence;
        this.kind = RendicionKind.REGULARIZACION;
        this.regularises = observed.id;
    }

    /** Freezes the figures and hands the month to the certifier. */
    public void submit(MonthFigures figures, boolean movement, UUID by, Instant now) {
        move(RendicionVerb.SUBMIT, null, by, now);
        if (kind != RendicionKind.REGULARIZACION) {
            kind = movement ? RendicionKind.MENSUAL : RendicionKind.SIN_MOVIMIENTO;
        }
        opening = figures.opening();
        received = figures.received();
        operation = figures.operation();
        personnel = figures.personnel();
        investment = figures.investment();
        repaid = figures.repaid();
        closing = figures.closing();
    }

    /** @throws StateForbids when the same person submitted it */
    public void certify(UUID by, Instant now) {
        if (submittedBy().filter(by::equals).isPresent()) {
            throw new StateForbids("ledger.rendicion.same-person", "");
        }
        move(RendicionVerb.CERTIFY, null, by, now);
    }

    /** @throws StateForbids when the sender certified it, or submitted it and the agreement asks for three people */
    public void send(UUID by, Instant now, boolean twoPersonsSuffice) {
        if (certifiedBy().filter(by::equals).isPresent() || !twoPersonsSuffice && submittedBy().filter(by::equals).isPresent()) {
            throw new StateForbids("ledger.rendicion.same-person", "");
        }
        move(RendicionVerb.SEND, null, by, now);
        sentAt = now;
    }

    /** Gives it back to be prepared again; its figures thaw. */
    public void giveBack(String reason, UUID by, Instant now) {
        move(RendicionVerb.RETURN, reason, by, now);
        opening = null;
        received = null;
        operation = null;
        personnel = null;
        investment = null;
        repaid = null;
        closing = null;
    }

    /** A verb of the regional government: receive, approve, observe, reject, demand repayment, book. */
    public void review(RendicionVerb verb, String words, UUID by, Instant now) {
        if (!state.isSent()) {
            throw new StateForbids("ledger.rendicion.state", "");
        }
        move(verb, words, by, now);
    }

    private void move(RendicionVerb verb, String words, UUID by, Instant now) {
        if (!verb.startsFrom(state)) {
            throw new StateForbids("ledger.rendicion.state", "");
        }
        if (NEED_WORDS.contains(verb) && (words == null || words.isBlank())) {
            throw new Invalid("ledger.rendicion.words", verb == RendicionVerb.RETURN ? "/reason" : "/text");
        }
        transitions.add(new Transition(verb, state, words, by, now));
        state = verb.to();
    }

    /** Who submitted it last; nobody while it is being prepared again. */
    public Optional<UUID> submittedBy() {
        return last(RendicionVerb.SUBMIT).map(Transition::personId);
    }

    public Optional<UUID> certifiedBy() {
        return last(RendicionVerb.CERTIFY).map(Transition::personId);
    }

    /** The last transition of a verb in the current round, that is since it was last given back. */
    public Optional<Transition> last(RendicionVerb verb) {
        for (int i = transitions.size() - 1; i >= 0; i--) {
            var transition = transitions.get(i);
            if (transition.verb() == RendicionVerb.RETURN) {
                return Optional.empty();
            }
            if (transition.verb() == verb) {
                return Optional.of(transition);
            }
        }
        return Optional.empty();
    }

    /** The frozen figures; empty while it is being prepared. */
    public Optional<MonthFigures> figures() {
        return opening == null ? Optional.empty()
                : Optional.of(new MonthFigures(opening, received, operation, personnel, investment, repaid));
    }

    public boolean isMonthly() {
        return sequence == 0;
    }

    public boolean isFrozen() {
        return state != RendicionState.BORRADOR;
    }

    public RendicionKey key() {
        return new RendicionKey(period, sequence);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public Period period() {
        return period;
    }

    public RendicionKind kind() {
        return kind;
    }

    public RendicionState state() {
        return state;
    }

    public Optional<UUID> regularises() {
        return Optional.ofNullable(regularises);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public List<Transition> transitions() {
        return List.copyOf(transitions);
    }
}
