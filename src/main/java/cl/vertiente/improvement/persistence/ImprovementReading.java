package cl.vertiente.improvement.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.access.TaxIdDisclosure;
import cl.vertiente.agreement.domain.AgreementsInView;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.improvement.domain.GoodsDestination;
import cl.vertiente.improvement.domain.GoodsRow;
import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.ImprovementFilter;
import cl.vertiente.improvement.domain.ImprovementKind;
import cl.vertiente.improvement.domain.ImprovementLists;
import cl.vertiente.improvement.domain.ImprovementQuote;
import cl.vertiente.improvement.domain.ImprovementRow;
import cl.vertiente.improvement.domain.ImprovementState;
import cl.vertiente.improvement.domain.ImprovementStep;
import cl.vertiente.improvement.domain.ImprovementVerb;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.improvement.domain.LineCost;
import cl.vertiente.improvement.domain.PayableVoucher;
import cl.vertiente.improvement.domain.PaymentView;
import cl.vertiente.improvement.domain.PurchaseOrder;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.StateTallies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The improvements as they are shown, from the database. */
@ApplicationScoped
public class ImprovementReading implements ImprovementLists {

    private static final String ROW = "i, g.code, r.cut, r.name, w.officialName, c.cut, c.name, k";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private AgreementsInView agreements;

    /** Bodies of RUT from here on are organisations' (by use, not by law: unconfirmed, so a setting). */
    @Inject
    @ConfigProperty(name = "vertiente.rut.organisations-from", defaultValue = "50000000")
    private long organisationsFrom;

    @Override
    public List<ImprovementRow> rows(Caller caller, ImprovementFilter filter, List<String> after, int limit) {
        return rows(caller, filtered(caller, filter).after(after).ask(entities, ROW, " order by i.recordedOn desc, i.id")
                .setMaxResults(limit).getResultList());
    }

    private ImprovementQuery filtered(Caller caller, ImprovementFilter filter) {
        return ImprovementQuery.filtered(caller, filter, agreements.ids(caller, filter.agreement(), filter.region()));
    }

    private List<ImprovementRow> rows(Caller caller, List<Object[]> found) {
        var paid = new PaymentReading(entities, caller).paid(found.stream().map(row -> ((Improvement) row[0]).id()).toList());
        return found.stream().map(row -> row(row, paid)).toList();
    }

    private static ImprovementRow row(Object[] row, Map<UUID, Pesos> paid) {
        var one = (Improvement) row[0];
        var kind = ((ImprovementKind) row[7]).said();
        var facts = one.fulfilment();
        return new ImprovementRow(one.id(), one.code(), one.agreementId(), (String) row[1], (String) row[2], (String) row[3],
                one.waterSystemId(), (String) row[4], (String) row[5], (String) row[6], one.gapId(), one.kind(), kind.name(), one.title(),
                one.quantity(), kind.unitOf(one.quantity()), one.plannedCost(), one.plannedOn(),
                facts.order() == null ? null : facts.order().cost(),
                paid.getOrDefault(one.id(), Pesos.ZERO), one.state(), one.stateOn(),
                facts.handOver() == null ? null : facts.handOver().warrantyUntil(), one.recordedOn());
    }

    @Override
    public Map<String, Long> byState(Caller caller, ImprovementFilter filter) {
        if (filter.isOfAgreements()) {
            var all = agreements.states(StateTallies.Kept.IMPROVEMENT, caller, filter.agreement(), filter.region());
            if (caller.isGore()) {
                all.keySet().retainAll(ImprovementState.DECIDED.stream().map(Enum::name).toList());
            }
            return all;
        }
        var counts = new TreeMap<String, Long>();
        filtered(caller, filter.inAnyState()).ask(entities, "i.state, count(i)", " group by i.state").getResultList()
                .forEach(row -> counts.put(row[0].toString(), (Long) row[1]));
        return counts;
    }

    @Override
    public Optional<ImprovementView> one(Caller caller, UUID id) {
        var paid = new PaymentReading(entities, caller).paid(List.of(id));
        return new ImprovementQuery(caller).when("i.id = :id", "id", id).ask(entities, ROW, "").getResultStream().map(row -> {
            var improvement = (Improvement) row[0];
            var content = improvement.content();
            var facts = improvement.fulfilment();
            var kind = ((ImprovementKind) row[7]).said();
            return new ImprovementView(row(row, paid), content.description(),
                    kind.assetKind() == null ? null : improvement.assetId(), kind.lifeYears(),
                    content.budgetLineId(), entities.find(BudgetLine.class, content.budgetLineId()).item(),
                    PaymentReading.costs(improvement, paid), order(facts.order(), caller), facts.delivery(), facts.handOver(),
                    quotes(id, caller), steps(id));
        }).findFirst();
    }

    private ImprovementView.Order order(PurchaseOrder order, Caller caller) {
        return order == null ? null : new ImprovementView.Order(order.number(), shown(order.supplier().taxId(), caller),
                order.supplier().name(), order.cost(), order.deliveryDue());
    }

    private String shown(Rut taxId, Caller caller) {
        var value = taxId.value();
        boolean natural = Long.parseLong(value.substring(0, value.indexOf('-'))) < organisationsFrom;
        return TaxIdDisclosure.shown(taxId, natural, TaxIdDisclosure.Purpose.PAYMENT, caller);
    }

    private List<ImprovementView.Quote> quotes(UUID id, Caller caller) {
        return entities.createQuery("select q, p.name from ImprovementQuote q, Person p where q.improvementId = :id and p.id = q.recordedBy"
                        + " order by q.recordedAt, q.id", Object[].class).setParameter("id", id).getResultStream().map(row -> {
                            var quote = (ImprovementQuote) row[0];
                            var said = quote.said();
                            return new ImprovementView.Quote(quote.id(), shown(said.supplier().taxId(), caller), said.supplier().name(),
                                    said.cost(), said.on(), said.document(), quote.recordedAt(), (String) row[1]);
                        }).toList();
    }

    @Override
    public List<GoodsRow> goods(Caller caller, UUID agreementId) {
        var found = new ImprovementQuery(caller).when("i.agreementId = :agreement", "agreement", agreementId)
                .when("i.fulfilment.destination in :known", "known", EnumSet.allOf(GoodsDestination.class))
                .ask(entities, ROW, " order by i.code, i.id").getResultList();
        var received = days(found, ImprovementVerb.RECEIVE);
        var retired = days(found, ImprovementVerb.RETIRE);
        var rows = rows(caller, found).iterator();
        return found.stream().map(row -> {
            var facts = ((Improvement) row[0]).fulfilment();
            var shown = rows.next();
            return new GoodsRow(shown, facts.order().number(), shown(facts.order().supplier().taxId(), caller),
                    facts.order().supplier().name(), facts.delivery().serialNumbers(), received.get(shown.id()), retired.get(shown.id()),
                    facts.handOver().destination(), facts.handOver().destinationNote());
        }).toList();
    }

    /** On which day each took a step. */
    private Map<UUID, LocalDate> days(List<Object[]> found, ImprovementVerb verb) {
        var ids = found.stream().map(row -> ((Improvement) row[0]).id()).toList();
        return ids.isEmpty() ? Map.of() : entities.createQuery("select s from ImprovementStep s where s.improvementId in :ids"
                        + " and s.verb = :verb", ImprovementStep.class).setParameter("ids", ids).setParameter("verb", verb)
                .getResultStream().collect(Collectors.toMap(ImprovementStep::improvementId, step -> step.said().on()));
    }

    private List<ImprovementView.Step> steps(UUID id) {
        return entities.createQuery("select s, p.name from ImprovementStep s, Person p where s.improvementId = :id"
                        + " and p.id = s.recordedBy order by s.happenedOn, s.recordedAt, s.id", Object[].class)
                .setParameter("id", id).getResultStream().map(row -> {
                    var step = (ImprovementStep) row[0];
                    var said = step.said();
                    return new ImprovementView.Step(step.verb(), step.from(), step.to(), said.on(), said.document(), said.reason(),
                            said.at(), (String) row[1]);
                }).toList();
    }

    @Override
    public List<PaymentView> payments(Caller caller, UUID improvementId) {
        return new PaymentReading(entities, caller).of(improvementId);
    }

    @Override
    public List<PayableVoucher> payable(Caller caller, UUID agreementId, UUID budgetLineId) {
        return new PaymentReading(entities, caller).payable(agreementId, budgetLineId);
    }

    @Override
    public List<LineCost> costs(Caller caller, UUID agreementId) {
        return new PaymentReading(entities, caller).byLine(agreementId);
    }

    @Override
    public List<ImprovementRow> warrantiesBetween(Caller caller, LocalDate first, LocalDate last) {
        return rows(caller, new ImprovementQuery(caller).when("i.fulfilment.warrantyUntil >= :first", "first", first)
                .when("i.fulfilment.warrantyUntil <= :last", "last", last)
                .when("i.state in :received", "received", EnumSet.of(ImprovementState.RECEIVED, ImprovementState.IN_OPERATION))
                .ask(entities, ROW, " order by i.fulfilment.warrantyUntil, i.id").getResultList());
    }
}
