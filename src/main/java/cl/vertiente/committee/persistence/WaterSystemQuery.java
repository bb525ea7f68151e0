package cl.vertiente.committee.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.committee.domain.OperatorKind;
import cl.vertiente.committee.domain.PositionSource;
import cl.vertiente.committee.domain.WaterSystem;
import cl.vertiente.committee.domain.WaterSystemFilter;
import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.committee.domain.WaterSystemView.Place;
import cl.vertiente.committee.domain.WaterSystemView.Register;
import cl.vertiente.committee.domain.WaterSystemView.Runner;
import cl.vertiente.committee.domain.WaterSystemView.Successor;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.Unreadable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One question to the registry: the conditions of scope, filter and page, and what is selected under them. */
final class WaterSystemQuery {

    private static final String FROM = " from WaterSystem w, Commune c, Region r";
    private static final String ROW = """
            new cl.vertiente.committee.domain.WaterSystemRow(w.id, w.dohId, w.officialName, w.shortName, c.cut, c.name, r.cut, r.name,
                w.facts.settlementType, w.facts.connectionCount, w.facts.estimatedBeneficiaries, w.position.latitude,
                w.position.longitude, w.position.utmZone, w.position.easting, w.position.northing, w.position.check,
                w.facts.segment, w.facts.state)""";
    private static final String SHEET = """
            select c.province.name, w.position.datum, w.position.source, w.position.accuracyMetres, w.position.kmOutside,
                w.facts.source, w.facts.date, w.facts.commissioningYear, w.facts.fundingSource,
                o.id, o.name, o.kind, o.taxId, o.registryCode, o.provisional, w.mergedInto""";
    private static final String ORDER = " order by w.communeCut, w.officialName, w.id";

    private final List<String> conditions = new ArrayList<>(List.of("c.cut = w.communeCut", "r.cut = c.region.cut"));
    private final Map<String, Object> parameters = new HashMap<>();

    static WaterSystemQuery of(Caller caller, WaterSystemFilter filter) {
        var query = new WaterSystemQuery(caller);
        query.when("""
                (w.officialName like :q escape '!' or w.shortName like :q escape '!' or c.name like :q escape '!' \
                or r.name like :q escape '!' or w.dohId like :q escape '!')""", "q", filter.pattern());
        query.conditions.add("w.mergedInto is null");
        query.when("r.cut = :region", "region", filter.region());
        query.when("c.cut = :commune", "commune", filter.commune());
        query.when("w.facts.segment = :segment", "segment", filter.segment());
        query.when("w.facts.state = :state", "state", filter.state());
        query.when("exists (select p.id from Participation p where p.waterSystemId = w.id and p.agreementId = :agreement"
                + " and p.leftOn is null)", "agreement", filter.agreement());
        return query;
    }

    static WaterSystemQuery of(Caller caller, UUID id) {
        var query = new WaterSystemQuery(caller);
        query.when("w.id = :id", "id", id);
        return query;
    }

    private WaterSystemQuery(Caller caller) {
        when("r.cut in :scope", "scope", caller.regions().isEmpty() ? null : caller.regions());
    }

    private void when(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    WaterSystemQuery after(List<String> key) {
        if (key != null) {
            when("""
                    (w.communeCut > :afterCommune or (w.communeCut = :afterCommune and (w.officialName > :afterName
                    or (w.officialName = :afterName and w.id > :afterId))))""", "afterCommune", key.get(0));
            parameters.put("afterName", key.get(1));
            parameters.put("afterId", identifier(key.get(2)));
        }
        return this;
    }

    private static UUID identifier(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw new Unreadable("shared.query.value", "?after", "after");
        }
    }

    TypedQuery<WaterSystemRow> rows(EntityManager entities) {
        return ask(entities, "select " + ROW + FROM, ORDER, WaterSystemRow.class);
    }

    TypedQuery<Object[]> counts(EntityManager entities) {
        return ask(entities, "select w.facts.state, count(w)" + FROM, " group by w.facts.state", Object[].class);
    }

    TypedQuery<Object[]> communes(EntityManager entities) {
        return ask(entities, "select distinct c.cut, c.name" + FROM, " order by c.name, c.cut", Object[].class);
    }

    Optional<WaterSystemView> view(EntityManager entities, Caller reader, LocalDate today) {
        var row = rows(entities).getResultStream().findFirst();
        conditions.add("o.id = w.operatorId");
        return row.map(system -> {
            var more = ask(entities, SHEET + FROM + ", Operator o", "", Object[].class).getSingleResult();
            return new WaterSystemView(system, (String) more[0],
                    new Place((String) more[1], (PositionSource) more[2], (Integer) more[3], (BigDecimal) more[4]),
                    new Register((String) more[5], (LocalDate) more[6], (Integer) more[7], (String) more[8]),
                    new Runner((UUID) more[9], (String) more[10], (OperatorKind) more[11],
                            more[12] == null ? null : ((Rut) more[12]).toString(), (String) more[13], (Boolean) more[14]),
                    new BoardReading(entities, reader, today).of((UUID) more[9]), successor(entities, (UUID) more[15]));
        });
    }

    private static Successor successor(EntityManager entities, UUID id) {
        return id == null ? null : new Successor(id, entities.find(WaterSystem.class, id).officialName());
    }

    private <T> TypedQuery<T> ask(EntityManager entities, String select, String end, Class<T> type) {
        var query = entities.createQuery(select + " where " + String.join(" and ", conditions) + end, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
