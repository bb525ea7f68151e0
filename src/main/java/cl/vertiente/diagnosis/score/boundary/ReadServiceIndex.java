package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.diagnosis.score.boundary.ServiceIndexHistory.Change;
import cl.vertiente.diagnosis.score.boundary.ServiceIndexHistory.Comparison;
import cl.vertiente.diagnosis.score.boundary.ServiceIndexHistory.CriterionChange;
import cl.vertiente.diagnosis.score.boundary.ServiceIndexHistory.PartChange;
import cl.vertiente.diagnosis.score.boundary.ServiceIndexView.Figure;
import cl.vertiente.diagnosis.score.domain.IndexPart;
import cl.vertiente.diagnosis.score.domain.IndexTables;
import cl.vertiente.diagnosis.score.domain.PartScore;
import cl.vertiente.diagnosis.score.domain.ScoredVersion;
import cl.vertiente.diagnosis.score.domain.ServiceIndex;
import cl.vertiente.diagnosis.score.domain.ServiceIndexes;
import cl.vertiente.diagnosis.score.domain.StoredIndex;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The service index of a system over time: one for each visit, and what changed between two days. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadServiceIndex {

    @Inject
    private WaterSystems systems;

    @Inject
    private ServiceIndexes indexes;

    @Inject
    private IndexTables tables;

    @Inject
    private IndexViews views;

    @Inject
    private CurrentCaller caller;

    /**
     * The indexes from the one that held on the first day to the one that held on the last.
     *
     * @param from null: since the first visit
     * @param to null: until the latest visit
     */
    public ServiceIndexHistory of(UUID systemId, LocalDate from, LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new Invalid("diagnosis.index.range", "?from");
        }
        var who = caller.required();
        var system = systems.visibleTo(who).find(systemId).orElseThrow(() -> new NotFound("committee.not-found", ""));
        var all = indexes.counting(systemId, who.isGore(), null, to);
        var held = from == null ? all : since(all, from);
        var items = held.stream().map(views::view).toList();
        return new ServiceIndexHistory(systemId, system.system().officialName(), items,
                held.size() < 2 ? null : compare(held.get(0), held.get(held.size() - 1)));
    }

    /** From the last one up to that day on; from the first one after it when there is none. */
    private static List<ScoredVersion> since(List<ScoredVersion> all, LocalDate from) {
        int first = 0;
        for (int i = 0; i < all.size(); i++) {
            first = all.get(i).visitedOn().isAfter(from) ? first : i;
        }
        return all.subList(first, all.size());
    }

    private Comparison compare(ScoredVersion first, ScoredVersion last) {
        var before = stored(first);
        var after = stored(last);
        int version = Math.max(before.tableVersion(), after.tableVersion());
        var table = tables.version(version).orElseThrow().table();
        boolean recomputed = before.tableVersion() != after.tableVersion();
        var one = recomputed ? ServiceIndex.of(version, table, before.input()) : before.index();
        var other = recomputed ? ServiceIndex.of(version, table, after.input()) : after.index();
        var parts = Stream.of(IndexPart.values()).map(part -> new PartChange(part, change(one.part(part), other.part(part)))).toList();
        var criteria = new ArrayList<CriterionChange>();
        for (int i = 0; i < one.criteria().size(); i++) {
            var was = one.criteria().get(i);
            var is = other.criteria().get(i);
            boolean same = was.score() == null ? is.score() == null : is.score() != null && was.score().compareTo(is.score()) == 0;
            if (!same) {
                criteria.add(new CriterionChange(was.code(), table.text(was.code()), was.part(), was.score(), is.score(), was.said(),
                        is.said()));
            }
        }
        return new Comparison(first.visitedOn(), last.visitedOn(), version, recomputed, change(one.overall(), other.overall()), parts,
                criteria);
    }

    private StoredIndex stored(ScoredVersion version) {
        return indexes.find(version.indexId()).orElseThrow();
    }

    private static Change change(PartScore before, PartScore after) {
        return new Change(Figure.of(before), Figure.of(after), before.value() == null || after.value() == null ? null
                : after.value().subtract(before.value()));
    }
}
