package cl.vertiente.diagnosis.score.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.diagnosis.score.domain.Gap;
import cl.vertiente.diagnosis.score.domain.GapComponent;
import cl.vertiente.diagnosis.score.domain.GapFilter;
import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.diagnosis.score.domain.GapState;
import cl.vertiente.shared.Unreadable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One question to the gaps: the conditions of scope, filter and page, and what is selected under them. */
final class GapQuery {

    private static final String FROM = " from Gap g, WaterSystem w, Commune c, Region r, Agreement a";
    private static final String ROW = "select g, w.officialName, c.cut, c.name, r.cut, r.name, a.code";
    private static final String ORDER = " order by g.priority desc, g.id";

    private final List<String> conditions = new ArrayList<>(List.of("w.id = g.waterSystemId", "c.cut = w.communeCut",
            "r.cut = c.region.cut", "a.id = g.agreementId"));
    private final Map<String, Object> parameters = new HashMap<>();

    static GapQuery of(Caller caller, GapFilter filter) {
        var query = new GapQuery(caller);
        query.when("(g.description like :q escape '!' or w.officialName like :q escape '!' or c.name like :q escape '!')", "q",
                filter.pattern());
        query.when("g.agreementId = :agreement", "agreement", filter.agreement());
        query.when("r.cut = :region", "region", filter.region());
        query.when("c.cut = :commune", "commune", filter.commune());
        query.when("g.waterSystemId = :system", "system", filter.system());
        query.when("g.diagnosisId = :diagnosis", "diagnosis", filter.diagnosis());
        query.when("g.severity = :severity", "severity", filter.severity());
        query.when("g.state = :state", "state", filter.state());
        query.when("g.component = :component", "component", filter.component());
        query.when("g.dimension = :dimension", "dimension", filter.dimension());
        query.when("g.confirmed = :confirmed", "confirmed", filter.confirmed());
        return query;
    }

    static GapQuery of(Caller caller, UUID id) {
        var query = new GapQuery(caller);
        query.when("g.id = :id", "id", id);
        return query;
    }

    static GapQuery of(Caller caller, Collection<UUID> ids) {
        var query = new GapQuery(caller);
        query.when("g.id in :ids", "ids", ids);
        return query;
    }

    static GapQuery open(Caller caller, GapComponent component, Collection<UUID> systems) {
        var query = new GapQuery(caller);
        query.when("g.component = :component", "component", component);
        query.stands();
        query.when("g.waterSystemId in :systems", "systems", systems);
        return query;
    }

    /** Of visits that were not after that day, other than the visit itself. */
    static GapQuery standing(Caller caller, UUID system, UUID diagnosis, LocalDate day) {
        var query = new GapQuery(caller);
        query.stands();
        query.when("g.waterSystemId = :system", "system", system);
        query.when("g.diagnosisId <> :diagnosis", "diagnosis", diagnosis);
        query.when("exists (select v.id from ScoredVersion v where v.diagnosisId = g.diagnosisId and v.voided = false"
                + " and v.visitedOn <= :day)", "day", day);
        return query;
    }

    /** Confirmed, and not over. */
    private void stands() {
        conditions.add("g.confirmed = true");
        when("g.state in :open", "open", Arrays.stream(GapState.values()).filter(state -> !state.isOver()).toList());
    }

    private GapQuery(Caller caller) {
        when("r.cut in :scope", "scope", caller.regions().isEmpty() ? null : caller.regions());
        if (caller.isGore()) {
            conditions.add("g.published = true and g.confirmed = true");
        }
    }

    private void when(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    GapQuery after(List<String> key) {
        if (key != null) {
            try {
                when("(g.priority < :afterPriority or (g.priority = :afterPriority and g.id > :afterId))", "afterPriority",
                        Long.valueOf(key.get(0)));
                parameters.put("afterId", UUID.fromString(key.get(1)));
            } catch (IllegalArgumentException notOurs) {
                throw new Unreadable("shared.query.value", "?after", "after");
            }
        }
        return this;
    }

    TypedQuery<Object[]> rows(EntityManager entities) {
        return ask(entities, ROW + FROM, ORDER);
    }

    TypedQuery<Object[]> counts(EntityManager entities) {
        return ask(entities, "select g.state, count(g)" + FROM, " group by g.state");
    }

    static GapRow row(Object[] row) {
        var gap = (Gap) row[0];
        var place = gap.place();
        var content = gap.content();
        return new GapRow(gap.id(), place.diagnosisId(), place.diagnosisVersion(), place.waterSystemId(), (String) row[1],
                (String) row[2], (String) row[3], (String) row[4], (String) row[5], place.agreementId(), (String) row[6], gap.origin(),
                content.dimension(), content.severity(), content.component(), content.description(), gap.state(), gap.isConfirmed(),
                gap.isPublished(), gap.beneficiaries(), gap.priority(), gap.addedAt());
    }

    private TypedQuery<Object[]> ask(EntityManager entities, String select, String end) {
        var query = entities.createQuery(select + " where " + String.join(" and ", conditions) + end, Object[].class);
        parameters.forEach(query::setParameter);
        return query;
    }
}
