package cl.vertiente.portfolio.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.portfolio.domain.InitiativeFilter;
import cl.vertiente.portfolio.domain.InitiativeInView;
import cl.vertiente.shared.Unreadable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One question to the initiatives {@code i}: what a caller may see of them, and the conditions that are added. A list is walked in the
 * order of its place {@code v}, to which the initiatives are joined from the left: so a page costs the same however many there are.
 */
final class InitiativeQuery {

    /** An agreement {@code g} that brought it forth. */
    private static final String SHARED = "exists (select s.id from AgreementShare s, Agreement g where s.shareSet = i.shareSet"
            + " and g.id = s.agreementId and ";

    private static final String LISTED = "InitiativeInView v left join Initiative i on i.id = v.initiativeId";

    private final String from;
    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();

    /** Of what the caller sees. */
    InitiativeQuery(Caller caller) {
        from = "Initiative i";
        when(SHARED + "g.regionCut in :scope)", "scope", caller.regions().isEmpty() ? null : caller.regions());
    }

    private InitiativeQuery(Caller caller, String place) {
        from = LISTED;
        when("v.place = :place", "place", place);
        when(SHARED + "g.regionCut in :scope)", "scope",
                caller.regions().isEmpty() || caller.regions().equals(Set.of(place)) ? null : caller.regions());
    }

    static InitiativeQuery filtered(Caller caller, InitiativeFilter filter) {
        var place = place(caller, filter);
        return new InitiativeQuery(caller, place).when("(i.name like :q escape '!' or i.bipCode like :q escape '!')", "q", filter.pattern())
                .when(SHARED + "g.regionCut = :region)", "region", place.equals(filter.region()) ? null : filter.region())
                .when(":commune member of i.communes", "commune", filter.commune())
                .when(":system member of i.systems", "system", filter.system())
                .when("i.typology = :typology", "typology", filter.typology())
                .when("i.stage = :stage", "stage", filter.stage())
                .when("exists (select o.id from Initiative o join o.funding f where o.id = i.id and f.source = :source)", "source",
                        filter.source())
                .when("v.state = :state", "state", filter.state());
    }

    /** The narrowest place where all that is asked for is listed. */
    static String place(Caller caller, InitiativeFilter filter) {
        if (filter.agreement() != null) {
            return filter.agreement().toString();
        }
        return filter.region() != null ? filter.region()
                : caller.regions().size() == 1 ? caller.regions().iterator().next() : InitiativeInView.EVERYWHERE;
    }

    InitiativeQuery when(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** In a list, after the row of a key (recorded, id). */
    InitiativeQuery after(List<String> key) {
        if (key != null) {
            try {
                when("(v.recordedOn < :afterTime or (v.recordedOn = :afterTime and v.initiativeId > :afterId))", "afterTime",
                        Instant.parse(key.get(0)));
                parameters.put("afterId", UUID.fromString(key.get(1)));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw new Unreadable("shared.query.value", "?after", "after");
            }
        }
        return this;
    }

    <T> TypedQuery<T> ask(EntityManager entities, Class<T> type, String select, String end) {
        var query = entities.createQuery("select " + select + " from " + from + " where " + String.join(" and ", conditions) + end, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
