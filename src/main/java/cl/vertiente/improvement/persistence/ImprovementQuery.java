package cl.vertiente.improvement.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.improvement.domain.ImprovementFilter;
import cl.vertiente.improvement.domain.ImprovementState;
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

/**
 * One question to the improvements {@code i} of agreements {@code g}: what a caller may see of them, and the conditions that are added.
 * What only names one is joined from the left, so that the database walks a list in its order and stops after a page.
 */
final class ImprovementQuery {

    private static final String FROM = " from Improvement i left join Agreement g on g.id = i.agreementId left join Region r"
            + " on r.cut = g.regionCut left join WaterSystem w on w.id = i.waterSystemId left join Commune c on c.cut = w.communeCut"
            + " left join ImprovementKind k on k.code = i.kind where ";

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();

    ImprovementQuery(Caller caller) {
        when("g.regionCut in :scope", "scope", caller.regions().isEmpty() ? null : caller.regions());
        when("i.state in :decided", "decided", caller.isGore() ? ImprovementState.DECIDED : null);
    }

    private ImprovementQuery(Caller caller, List<UUID> within) {
        if (within != null && within.isEmpty()) {
            conditions.add("1 = 0");
        } else {
            when("i.agreementId in :within", "within", within);
        }
        when("i.state in :decided", "decided", caller.isGore() ? ImprovementState.DECIDED : null);
    }

    /** @param within the agreements that the caller sees and the filter asks for; null for all */
    static ImprovementQuery filtered(Caller caller, ImprovementFilter filter, List<UUID> within) {
        return new ImprovementQuery(caller, within)
                .when("(i.title like :q escape '!' or i.code like :q escape '!' or k.name like :q escape '!'"
                        + " or w.officialName like :q escape '!')", "q", filter.pattern())
                .when("w.communeCut = :commune", "commune", filter.commune())
                .when("i.waterSystemId = :system", "system", filter.system())
                .when("i.gapId = :gap", "gap", filter.gap())
                .when("i.kind = :kind", "kind", filter.kind())
                .when("exists (select p.id from Participation p join p.responsible r where p.waterSystemId = i.waterSystemId"
                        + " and r.personId = :responsible)", "responsible", filter.responsible())
                .when("i.state = :state", "state", filter.state());
    }

    ImprovementQuery when(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** After the row of a key (recorded, id). */
    ImprovementQuery after(List<String> key) {
        if (key != null) {
            try {
                when("(i.recordedOn < :afterTime or (i.recordedOn = :afterTime and i.id > :afterId))", "afterTime",
                        Instant.parse(key.get(0)));
                parameters.put("afterId", UUID.fromString(key.get(1)));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw new Unreadable("shared.query.value", "?after", "after");
            }
        }
        return this;
    }

    TypedQuery<Object[]> ask(EntityManager entities, String select, String end) {
        var query = entities.createQuery("select " + select + FROM + String.join(" and ", conditions) + end, Object[].class);
        parameters.forEach(query::setParameter);
        return query;
    }
}
