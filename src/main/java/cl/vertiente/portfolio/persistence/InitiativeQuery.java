package cl.vertiente.portfolio.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.portfolio.domain.InitiativeFilter;
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

/** One question to the initiatives {@code i}: what a caller may see of them, and the conditions that are added. */
final class InitiativeQuery {

    /** An agreement {@code g} that brought it forth. */
    private static final String SHARED = "exists (select s.id from AgreementShare s, Agreement g where s.shareSet = i.shareSet"
            + " and g.id = s.agreementId and ";

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();

    InitiativeQuery(Caller caller) {
        when(SHARED + "g.regionCut in :scope)", "scope", caller.regions().isEmpty() ? null : caller.regions());
    }

    static InitiativeQuery filtered(Caller caller, InitiativeFilter filter) {
        return new InitiativeQuery(caller).when("(i.name like :q escape '!' or i.bipCode like :q escape '!')", "q", filter.pattern())
                .when(SHARED + "g.id = :agreement)", "agreement", filter.agreement())
                .when(SHARED + "g.regionCut = :region)", "region", filter.region())
                .when(":commune member of i.communes", "commune", filter.commune())
                .when(":system member of i.systems", "system", filter.system())
                .when("i.typology = :typology", "typology", filter.typology())
                .when("i.stage = :stage", "stage", filter.stage())
                .when("exists (select o.id from Initiative o join o.funding f where o.id = i.id and f.source = :source)", "source",
                        filter.source())
                .when("i.state = :state", "state", filter.state());
    }

    InitiativeQuery when(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** After the row of a key (recorded, id). */
    InitiativeQuery after(List<String> key) {
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

    <T> TypedQuery<T> ask(EntityManager entities, Class<T> type, String select, String end) {
        var query = entities.createQuery("select " + select + " from Initiative i where " + String.join(" and ", conditions) + end, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
