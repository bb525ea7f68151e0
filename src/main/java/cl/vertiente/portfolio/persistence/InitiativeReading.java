package cl.vertiente.portfolio.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.IndexValues;
import cl.vertiente.agreement.domain.LegalLimits;
import cl.vertiente.portfolio.domain.AgreementShare;
import cl.vertiente.portfolio.domain.EventAnnulment;
import cl.vertiente.portfolio.domain.EventPaper;
import cl.vertiente.portfolio.domain.FundingLimit;
import cl.vertiente.portfolio.domain.Initiative;
import cl.vertiente.portfolio.domain.InitiativeEvent;
import cl.vertiente.portfolio.domain.InitiativeFilter;
import cl.vertiente.portfolio.domain.InitiativeLists;
import cl.vertiente.portfolio.domain.InitiativeRow;
import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.portfolio.domain.PipelineClock;
import cl.vertiente.portfolio.domain.PipelineEvent;
import cl.vertiente.portfolio.domain.PipelineFigure;
import cl.vertiente.portfolio.domain.PipelineState;
import cl.vertiente.portfolio.domain.PipelineTurn;
import cl.vertiente.portfolio.domain.SequenceFinding;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.StateTallies;
import cl.vertiente.territory.Holidays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The initiatives as they are shown, from the database. */
@ApplicationScoped
public class InitiativeReading implements InitiativeLists {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private LegalLimits limits;

    @Inject
    private Holidays holidays;

    @Inject
    private IndexValues indexes;

    @Inject
    private StateTallies tallies;

    @Inject
    private Clock clock;

    @Override
    public List<InitiativeRow> rows(Caller caller, InitiativeFilter filter, List<String> after, int limit) {
        return rows(caller, InitiativeQuery.filtered(caller, filter).after(after)
                .ask(entities, Initiative.class, "i", " order by v.recordedOn desc, v.initiativeId").setMaxResults(limit).getResultList());
    }

    @Override
    public Map<String, Long> byState(Caller caller, InitiativeFilter filter) {
        var place = InitiativeQuery.place(caller, filter);
        if (filter.isOfPlace() && isWithin(caller, filter)) {
            return tallies.of(StateTallies.Kept.INITIATIVE, List.of(place));
        }
        var counts = new TreeMap<String, Long>();
        InitiativeQuery.filtered(caller, filter.inAnyState()).ask(entities, Object[].class, "v.state, count(v)", " group by v.state")
                .getResultList().forEach(row -> counts.put(row[0].toString(), (Long) row[1]));
        return counts;
    }

    /** Whether the caller sees everything that is listed at the place of the filter. */
    private boolean isWithin(Caller caller, InitiativeFilter filter) {
        if (filter.agreement() == null) {
            return filter.region() == null ? caller.regions().size() <= 1 : caller.seesRegion(filter.region());
        }
        var agreement = entities.find(Agreement.class, filter.agreement());
        return agreement != null && caller.seesRegion(agreement.regionCut());
    }

    private List<InitiativeRow> rows(Caller caller, List<Initiative> found) {
        var rules = new ClockRules(limits, holidays, clock);
        var communes = communes(found.stream().map(Initiative::id).toList());
        var agreements = new HashMap<UUID, List<String>>();
        shares(caller, found.stream().map(Initiative::shareSet).toList()).forEach(row ->
                agreements.computeIfAbsent(((AgreementShare) row[0]).shareSet(), set -> new ArrayList<>()).add((String) row[1]));
        return found.stream().map(one -> new InitiativeRow(one.id(), one.name(), one.bipCode(), one.typology(), one.stage(), one.state(),
                one.stateOn(), one.asked(), one.amount(PipelineFigure.POSTULATED), one.amount(PipelineFigure.APPROVED),
                one.amount(PipelineFigure.AWARDED), communes.getOrDefault(one.id(), List.of()),
                agreements.getOrDefault(one.shareSet(), List.of()), one.recordedOn(),
                PipelineTurn.of(one.state()), clocks(one, rules))).toList();
    }

    private static List<PipelineClock> clocks(Initiative one, PipelineClock.Rules rules) {
        return PipelineClock.of(one.state(), one.ratedOn(), one.amount(PipelineFigure.APPROVED), one.amount(PipelineFigure.AWARDED), rules);
    }

    @Override
    public List<InitiativeRow> pressing(Caller caller, int limit) {
        var found = new ArrayList<Initiative>();
        found.addAll(pressing(caller, limit, "i.state = :fi", "fi", PipelineState.FI));
        found.addAll(pressing(caller, limit, "i.state in :recommended", "recommended", PipelineClock.RECOMMENDED));
        found.addAll(pressing(caller, limit, "i.awarded > i.approved and i.state in :contracted", "contracted", PipelineClock.CONTRACTED));
        return rows(caller, found);
    }

    private List<Initiative> pressing(Caller caller, int limit, String condition, String name, Object value) {
        return new InitiativeQuery(caller).when(condition, name, value)
                .ask(entities, Initiative.class, "i", " order by i.ratedOn, i.id").setMaxResults(limit).getResultList();
    }

    private Map<UUID, List<String>> communes(Collection<UUID> ids) {
        var found = new HashMap<UUID, List<String>>();
        if (!ids.isEmpty()) {
            entities.createQuery("select i.id, c.name from Initiative i join i.communes k, Commune c where i.id in :ids and c.cut = k"
                            + " order by c.name", Object[].class).setParameter("ids", ids).getResultList()
                    .forEach(row -> found.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add((String) row[1]));
        }
        return found;
    }

    /** Shares of agreements in view with their codes, by code. */
    private List<Object[]> shares(Caller caller, Collection<UUID> sets) {
        if (sets.isEmpty()) {
            return List.of();
        }
        var scope = caller.regions();
        var query = entities.createQuery("select s, g.code from AgreementShare s, Agreement g where s.shareSet in :sets"
                        + " and g.id = s.agreementId" + (scope.isEmpty() ? "" : " and g.regionCut in :scope") + " order by g.code, g.id",
                Object[].class).setParameter("sets", sets);
        return (scope.isEmpty() ? query : query.setParameter("scope", scope)).getResultList();
    }

    @Override
    public Optional<InitiativeView> one(Caller caller, UUID id, BigDecimal margin) {
        var found = new InitiativeQuery(caller).when("i.id = :id", "id", id).ask(entities, Initiative.class, "i", "").getResultList();
        return rows(caller, found).stream().map(row -> {
            var initiative = found.get(0);
            var content = initiative.content(Map.of());
            var shares = shares(caller, List.of(initiative.shareSet())).stream().map(share -> {
                var said = (AgreementShare) share[0];
                return new InitiativeView.Share(said.agreementId(), (String) share[1], said.percent());
            }).toList();
            var annulled = annulments(id);
            var papers = papers(id);
            var events = events(id);
            var inForce = events.stream().map(event -> ((InitiativeEvent) event[0])).filter(event -> !annulled.containsKey(event.id()))
                    .map(event -> event.inPipeline().provenBy(papers.getOrDefault(event.id(), List.of()).stream().findFirst()
                            .map(InitiativeView.Paper::sha256).orElse(null))).toList();
            var funding = FundingLimit.of(content.asks(), new FundingRules(limits, indexes, Chile.today(clock)));
            var exempt = FundingLimit.exemptsFromRate(content.asks(), funding);
            return new InitiativeView(row, content.process(), content.object(), content.place(), content.communes(), systems(id), shares,
                    content.asks(), events.stream().map(event -> view((InitiativeEvent) event[0], (String) event[1],
                            annulled.get(((InitiativeEvent) event[0]).id()),
                            papers.getOrDefault(((InitiativeEvent) event[0]).id(), List.of()))).toList(),
                    SequenceFinding.of(inForce, content.asked(), margin).stream()
                            .filter(finding -> !exempt || finding.code() != SequenceFinding.Code.CORE_WITHOUT_RATE).toList(), funding);
        }).findFirst();
    }

    private List<InitiativeView.Served> systems(UUID id) {
        return entities.createQuery("select w.id, w.officialName, c.name from Initiative i join i.systems k, WaterSystem w, Commune c"
                        + " where i.id = :id and w.id = k and c.cut = w.communeCut order by w.officialName, w.id", Object[].class)
                .setParameter("id", id).getResultStream()
                .map(row -> new InitiativeView.Served((UUID) row[0], (String) row[1], (String) row[2])).toList();
    }

    /** As they happened. */
    private List<Object[]> events(UUID id) {
        return entities.createQuery("select e, p.name from InitiativeEvent e, Person p where e.initiativeId = :id and p.id = e.recordedBy",
                        Object[].class).setParameter("id", id).getResultStream()
                .sorted(Comparator.comparing(row -> ((InitiativeEvent) row[0]).inPipeline(), PipelineEvent.AS_IT_HAPPENED)).toList();
    }

    private Map<UUID, InitiativeView.Annulled> annulments(UUID id) {
        var found = new HashMap<UUID, InitiativeView.Annulled>();
        entities.createQuery("select a, p.name from EventAnnulment a, InitiativeEvent e, Person p where e.initiativeId = :id"
                        + " and a.eventId = e.id and p.id = a.recordedBy", Object[].class).setParameter("id", id).getResultList()
                .forEach(row -> {
                    var said = (EventAnnulment) row[0];
                    found.put(said.eventId(), new InitiativeView.Annulled(said.reason(), said.recordedAt(), (String) row[1]));
                });
        return found;
    }

    /** Documents that came later, by event, in their order. */
    private Map<UUID, List<InitiativeView.Paper>> papers(UUID id) {
        var found = new HashMap<UUID, List<InitiativeView.Paper>>();
        entities.createQuery("select d, p.name from EventPaper d, InitiativeEvent e, Person p where e.initiativeId = :id"
                        + " and d.eventId = e.id and p.id = d.recordedBy order by d.recordedAt, d.sha256", Object[].class)
                .setParameter("id", id).getResultList().forEach(row -> {
                    var paper = (EventPaper) row[0];
                    found.computeIfAbsent(paper.eventId(), event -> new ArrayList<>())
                            .add(new InitiativeView.Paper(paper.sha256(), paper.recordedAt(), (String) row[1]));
                });
        return found;
    }

    private static InitiativeView.Event view(InitiativeEvent event, String by, InitiativeView.Annulled annulled,
            List<InitiativeView.Paper> papers) {
        var said = event.content();
        return new InitiativeView.Event(event.id(), said.kind(), said.on(), said.amount(), said.source(), said.rate(), said.percent(),
                said.reference(), said.session(), said.party(), said.taxId(), said.reason(), said.document(), event.recordedAt(), by,
                annulled, papers);
    }
}
