package cl.vertiente.diagnosis.visit.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.diagnosis.visit.domain.Diagnoses.StateCount;
import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRow;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.shared.LikePattern;
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
 * One question to the records: the newest first. Of those that others read, only the ones that were approved: the regional government
 * does not see what is being written or reviewed for the first time, nor a figure of a version that is not approved.
 */
final class DiagnosisQuery {

    private static final String FROM = " from Diagnosis d left join DiagnosisIndicators i on i.diagnosisId = d.id";
    private static final String OTHERS = ", WaterSystem w, Commune c, Agreement a, Person p";
    private static final String AS_APPROVED = " and i.revision = d.approvedRevision";
    private static final String ROW = """
            new cl.vertiente.diagnosis.visit.domain.DiagnosisRow(d.id, d.code, d.state, d.label, d.begunAt, d.visitAt, d.revision,
                a.id, a.code, w.id, w.officialName, c.cut, c.name, c.region.cut, p.name, i.connections, i.storageM3,
                i.measuredFlowLs, i.lossesPct, i.arrearsPct, i.continuityH, i.freeChlorineMgl, i.backupPower, i.telemetry)""";
    private static final String ORDER = " order by d.begunAt desc, d.id desc";

    private final List<String> conditions = new ArrayList<>(List.of("w.id = d.waterSystemId", "c.cut = w.communeCut",
            "a.id = d.agreementId", "p.id = d.authorId"));
    private final String from;
    private final Map<String, Object> parameters = new HashMap<>();

    DiagnosisQuery(Caller caller, DiagnosisFilter filter) {
        when("a.regionCut in :scope", "scope", caller.regions().isEmpty() ? null : caller.regions());
        from = FROM + (caller.isGore() ? AS_APPROVED : "") + OTHERS;
        if (caller.isGore()) {
            conditions.add("d.approvedRevision is not null");
        }
        when("(d.code like :q escape '!' or d.label like :q escape '!' or w.officialName like :q escape '!' or c.name like :q escape '!')",
                "q", LikePattern.containing(filter.text()));
        when("a.id = :agreement", "agreement", filter.agreement());
        when("a.regionCut = :region", "region", filter.region());
        when("c.cut = :commune", "commune", filter.commune());
        when("w.id = :system", "system", filter.waterSystem());
        when("d.state = :state", "state", filter.state());
        when("d.label = :label", "label", filter.label());
        when(":mine member of d.surveyors", "mine", filter.mine());
    }

    private void when(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    DiagnosisQuery after(List<String> key) {
        if (key != null) {
            try {
                when("(d.begunAt < :begun or (d.begunAt = :begun and d.id < :last))", "begun", Instant.parse(key.get(0)));
                parameters.put("last", UUID.fromString(key.get(1)));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw new Unreadable("shared.query.value", "?after", "after");
            }
        }
        return this;
    }

    TypedQuery<DiagnosisRow> rows(EntityManager entities) {
        return ask(entities, "select " + ROW, ORDER, DiagnosisRow.class);
    }

    List<StateCount> counts(EntityManager entities) {
        return ask(entities, "select d.state, count(d)", " group by d.state", Object[].class).getResultStream()
                .map(row -> new StateCount((DiagnosisState) row[0], (Long) row[1])).toList();
    }

    private <T> TypedQuery<T> ask(EntityManager entities, String select, String end, Class<T> type) {
        var query = entities.createQuery(select + from + " where " + String.join(" and ", conditions) + end, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
