package cl.vertiente.diagnosis.water.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.diagnosis.water.domain.SampleFilter;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Unreadable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One question about what was found in the water of systems: the conditions of scope, filter and page. */
final class SampleQuery {

    private static final String PLACE = " and c.cut = w.communeCut and r.cut = c.region.cut";

    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param from the entity that is asked for, called {@code s} */
    SampleQuery(Caller caller, String from) {
        conditions.add((from.startsWith("WaterSystem ") ? "w.id = s.id" : "w.id = s.waterSystemId") + PLACE);
        this.from = " from " + from + ", WaterSystem w, Commune c, Region r";
        when("r.cut in :scope", "scope", caller.regions().isEmpty() ? null : caller.regions());
    }

    static SampleQuery of(Caller caller, SampleFilter filter) {
        var query = new SampleQuery(caller, "WaterSample s");
        query.place(filter.q() == null ? null : filter.pattern(), filter.waterSystem(), filter.region());
        query.when("s.agreementId = :agreement", "agreement", filter.agreement());
        query.when("s.diagnosisId = :diagnosis", "diagnosis", filter.diagnosis());
        query.when("s.method = :method", "method", filter.method());
        query.when("s.waterType = :type", "type", filter.waterType());
        query.when("s.verdict = :verdict", "verdict", filter.verdict());
        query.when("s.level = :level", "level", filter.level());
        query.when("s.takenAt >= :from", "from", filter.from() == null ? null : filter.from().atStartOfDay(Chile.ZONE).toInstant());
        query.when("s.takenAt < :to", "to", filter.to() == null ? null : filter.to().plusDays(1).atStartOfDay(Chile.ZONE).toInstant());
        query.when("s.voided = :voided", "voided", filter.voided());
        return query;
    }

    void place(String pattern, UUID system, String region) {
        when("(w.officialName like :q escape '!' or w.shortName like :q escape '!' or c.name like :q escape '!')", "q", pattern);
        when("w.id = :system", "system", system);
        when("r.cut = :region", "region", region);
    }

    SampleQuery when(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    SampleQuery joined(String condition) {
        conditions.add(condition);
        return this;
    }

    /** The rows after one, the latest first. @param instant by which they are ordered */
    SampleQuery after(String instant, List<String> key) {
        if (key != null) {
            try {
                when("(" + instant + " < :afterAt or (" + instant + " = :afterAt and s.id < :afterId))", "afterAt",
                        Instant.parse(key.get(0)));
                parameters.put("afterId", UUID.fromString(key.get(1)));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw new Unreadable("shared.query.value", "?after", "after");
            }
        }
        return this;
    }

    /** @param more entities that are asked beside, with the comma before them */
    TypedQuery<Object[]> ask(EntityManager entities, String select, String end, String more) {
        var query = entities.createQuery("select " + select + from + more + " where " + String.join(" and ", conditions) + end,
                Object[].class);
        parameters.forEach(query::setParameter);
        return query;
    }
}
