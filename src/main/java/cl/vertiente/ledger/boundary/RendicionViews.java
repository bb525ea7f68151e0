package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.ledger.domain.Blocker;
import cl.vertiente.ledger.domain.MonthFigures;
import cl.vertiente.ledger.domain.Rendicion;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionKind;
import cl.vertiente.ledger.domain.RendicionOutline;
import cl.vertiente.ledger.domain.RendicionState;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.ledger.domain.Rendiciones;
import cl.vertiente.ledger.domain.Transition;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.territory.Holidays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows renderings: what was frozen, or what would be if it were submitted now. */
@ApplicationScoped
public class RendicionViews {

    @Inject
    private RendicionDesk desk;

    @Inject
    private Rendiciones rendiciones;

    @Inject
    private People people;

    @Inject
    private Holidays holidays;

    @Inject
    private Messages messages;

    /** Whether the caller may know of it: the regional government sees what was sent, not what is being prepared. */
    public boolean isVisible(Optional<Rendicion> rendicion, Caller caller) {
        return !caller.isGore() || rendicion.filter(r -> r.state().isSent()).isPresent();
    }

    /** @throws NotFound when the caller may not see it */
    public RendicionView one(Agreement agreement, RendicionKey key, Caller caller) {
        var rendicion = desk.find(agreement, key);
        if (!isVisible(rendicion, caller)) {
            throw new NotFound("ledger.rendicion.not-found", "");
        }
        return view(agreement, key, rendicion);
    }

    public RendicionView view(Agreement agreement, RendicionKey key, Optional<Rendicion> rendicion) {
        var state = rendicion.map(Rendicion::state).orElse(RendicionState.BORRADOR);
        var kind = rendicion.map(Rendicion::kind).orElse(RendicionKind.MENSUAL);
        var monthly = kind != RendicionKind.REGULARIZACION;
        var figures = monthly ? desk.figures(agreement, key.period())
                : rendicion.flatMap(Rendicion::figures).orElseGet(() -> desk.regularised(agreement, rendicion.orElseThrow()));
        var base = "/api/v1/agreements/" + agreement.id() + "/rendiciones/" + key;
        var filing = rendicion.flatMap(r -> rendiciones.filing(r.id()));
        var sent = rendicion.flatMap(Rendicion::sentAt).map(Chile::dateOf);
        return new RendicionView(rendicion.map(Rendicion::id).orElse(null), agreement.id(), agreement.code(), agreement.regionCut(),
                key.toString(), key.period(), kind, state, dueDate(agreement, key, rendicion.flatMap(Rendicion::sentAt)),
                sent.map(date -> date.plusMonths(agreement.reviewMonths())).orElse(null), monthly ? figures.opening() : null,
                figures.received(), monthly ? figures.toRender() : null, figures.operation(), figures.personnel(), figures.investment(),
                figures.totalRendered(), figures.repaid(), monthly ? figures.closing() : null, traced(figures, base, monthly),
                state == RendicionState.BORRADOR ? blockers(agreement, key, rendicion) : List.of(), bank(rendicion, figures),
                filing.map(f -> f.reportNumber()).orElse(null), filing.map(f -> f.sentOn()).orElse(null),
                filing.map(f -> f.proofSha256()).orElse(null),
                rendicion.flatMap(Rendicion::regularises).map(id -> rendiciones.get(id).key().toString()).orElse(null),
                rendicion.map(this::transitions).orElse(List.of()), rendicion.map(Rendicion::version).orElse(0L));
    }

    /** Where one stands: the executor's clock runs until it is sent, that of the regional government until it is decided. */
    public RendicionOutline outline(Agreement agreement, RendicionKey key, Optional<Rendicion> rendicion) {
        var state = rendicion.map(Rendicion::state).orElse(RendicionState.BORRADOR);
        var monthly = rendicion.map(Rendicion::kind).orElse(RendicionKind.MENSUAL) != RendicionKind.REGULARIZACION;
        var sentAt = rendicion.flatMap(Rendicion::sentAt);
        var waiting = state == RendicionState.ENVIADA || state == RendicionState.EN_REVISION;
        var due = state.isSent() ? sentAt.filter(any -> waiting).map(at -> Chile.dateOf(at).plusMonths(agreement.reviewMonths()))
                .orElse(null) : monthly ? dueDate(agreement, key, sentAt) : null;
        return new RendicionOutline(key, state, due);
    }

    /**
     * The last of the working days of the following month within which the agreement wants a month rendered. A month that was sent keeps
     * the deadline that it had then, whatever holidays are loaded or withdrawn since.
     */
    private LocalDate dueDate(Agreement agreement, RendicionKey key, Optional<Instant> sentAt) {
        var days = sentAt.map(holidays::nationalKnownAt).orElseGet(holidays::national);
        return days.after(key.period().lastDay(), agreement.renderingWorkingDays());
    }

    private static List<RendicionView.Figure> traced(MonthFigures figures, String base, boolean monthly) {
        var lines = base + "/lines";
        var spent = List.of(
                new RendicionView.Figure("d", "operation", figures.operation(), lines + "?category=OPERATION"),
                new RendicionView.Figure("e", "personnel", figures.personnel(), lines + "?category=PERSONNEL"),
                new RendicionView.Figure("f", "investment", figures.investment(), lines + "?category=INVESTMENT"),
                new RendicionView.Figure("g", "totalRendered", figures.totalRendered(), lines + "?charged=true"));
        if (!monthly) {
            return spent;
        }
        var all = new java.util.ArrayList<>(spent);
        all.add(0, new RendicionView.Figure("b", "received", figures.received(), lines + "?kind=INCOME"));
        all.add(new RendicionView.Figure("r", "repaid", figures.repaid(), lines + "?kind=REPAYMENT"));
        return all;
    }

    private List<RendicionView.BlockerView> blockers(Agreement agreement, RendicionKey key, Optional<Rendicion> rendicion) {
        return desk.blockers(agreement, key, rendicion).stream().map(this::blocker).toList();
    }

    public RendicionView.BlockerView blocker(Blocker blocker) {
        var folio = blocker.voucherId() == null ? null : desk.voucher(blocker.voucherId()).folio();
        return new RendicionView.BlockerView(blocker.code(), messages.format("ledger.blocker." + blocker.code(), blocker.arguments()),
                blocker.voucherId(), folio);
    }

    private RendicionView.BankView bank(Optional<Rendicion> rendicion, MonthFigures figures) {
        return rendicion.flatMap(r -> rendiciones.reconciliation(r.id())).map(bank -> new RendicionView.BankView(bank.balance(),
                bank.items().stream().map(item -> new RendicionView.BankItem(item.description(), item.amount())).toList(),
                bank.explanation(), bank.difference(figures.closing()))).orElse(null);
    }

    private List<RendicionView.TransitionView> transitions(Rendicion rendicion) {
        Map<UUID, Person> names = people.named(rendicion.transitions().stream().map(Transition::personId).distinct().toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return rendicion.transitions().stream().map(t -> new RendicionView.TransitionView(t.verb(), t.to(), t.personId(),
                names.get(t.personId()).name(), names.get(t.personId()).post(), t.recordedAt(), t.words())).toList();
    }
}
