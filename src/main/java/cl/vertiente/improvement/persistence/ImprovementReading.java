package cl.vertiente.improvement.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.ImprovementFilter;
import cl.vertiente.improvement.domain.ImprovementKind;
import cl.vertiente.improvement.domain.ImprovementLists;
import cl.vertiente.improvement.domain.ImprovementRow;
import cl.vertiente.improvement.domain.ImprovementStep;
import cl.vertiente.improvement.domain.ImprovementView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The improvements as they are shown, from the database. */
@ApplicationScoped
public class ImprovementReading implements ImprovementLists {

    private static final String ROW = "i, g.code, r.cut, r.name, w.officialName, c.cut, c.name, k";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public List<ImprovementRow> rows(Caller caller, ImprovementFilter filter, List<String> after, int limit) {
        return ImprovementQuery.filtered(caller, filter).after(after).ask(entities, ROW, " order by i.recordedOn desc, i.id")
                .setMaxResults(limit).getResultStream().map(ImprovementReading::row).toList();
    }

    private static ImprovementRow row(Object[] row) {
        var one = (Improvement) row[0];
        var kind = ((ImprovementKind) row[7]).said();
        return new ImprovementRow(one.id(), one.code(), one.agreementId(), (String) row[1], (String) row[2], (String) row[3],
                one.waterSystemId(), (String) row[4], (String) row[5], (String) row[6], one.gapId(), one.kind(), kind.name(), one.title(),
                one.quantity(), kind.unit(), one.plannedCost(), one.plannedOn(), one.state(), one.stateOn(), one.recordedOn());
    }

    @Override
    public Map<String, Long> byState(Caller caller, ImprovementFilter filter) {
        var counts = new TreeMap<String, Long>();
        ImprovementQuery.filtered(caller, filter.inAnyState()).ask(entities, "i.state, count(i)", " group by i.state").getResultList()
                .forEach(row -> counts.put(row[0].toString(), (Long) row[1]));
        return counts;
    }

    @Override
    public Optional<ImprovementView> one(Caller caller, UUID id) {
        return new ImprovementQuery(caller).when("i.id = :id", "id", id).ask(entities, ROW, "").getResultStream().map(row -> {
            var content = ((Improvement) row[0]).content();
            var item = entities.find(BudgetLine.class, content.budgetLineId()).item();
            return new ImprovementView(row(row), content.description(), ((ImprovementKind) row[7]).said().lifeYears(),
                    content.budgetLineId(), item, steps(id));
        }).findFirst();
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
}
