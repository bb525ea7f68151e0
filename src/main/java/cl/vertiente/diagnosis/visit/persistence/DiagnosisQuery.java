package cl.vertiente.diagnosis.visit.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.diagnosis.visit.domain.Diagnoses.StateCount;
import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.diagnosis.visit.domain.DiagnosisIndicators;
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
import java.util.stream.Stream;

/**
 * One question to the records: the newest first. Of those that others read, only the ones that were approved: the regional government
 * does not see what is being written or reviewed for the first time, nor a figure of a version that is not approved.
 *
 * <p>What only names a record (its system, agreement, author) is joined from the left, and the agreements that are asked for are looked up
 * first: so the database walks the records in their order and stops after a page, however many there are, and a count needs no join.
 */
final class DiagnosisQuery {

    private static final String INDICATORS = " left join DiagnosisIndicators i on i.diagnosisId = d.id";
    private static final String AS_APPROVED = " and i.revision = d.approvedRevision";
    private static final String NAMES = " left join WaterSystem w on w.id = d.waterSystemId left join Commune c on c.cut = w.communeCut"
            + " left join c.region r left join Agreement a on a.id = d.agreementId left join Person p on p.id = d.authorId";
    private static final String ROW = """
            new cl.vertiente.diagnosis.visit.domain.DiagnosisRow(d.id, d.code, d.state, d.label, d.begunAt, d.visitAt, d.revision,
                a.id, a.code, w.id, w.officialName, c.cut, c.name, r.cut, p.name, i.connections, i.storageM3,
                i.measuredFlowLs, i.lossesPct, i.arrearsPct, i.continuityH, i.freeChlorineMgl, i.backupPower, i.telemetry)""";
    private static final String ORDER = " order by d.begunAt desc, d.id desc";

    private final EntityManager entities;
    private final List<String> conditions = new ArrayList<>();
    private final boolean asApproved;
    private final boolean byName;
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param within the agreements that the caller sees and the filter asks for; null for all */
    DiagnosisQuery(EntityManager entities, Caller caller, DiagnosisFilter filter, List<UUID> within) {
        this.entities = entities;
        asApproved = caller.isGore();
        byName = filter.text() != null || filter.commune() != null;
        if (asApproved) {
            conditions.add("d.approvedRevision is not null");
        }
        if (within != null && within.isEmpty()) {
            conditions.add("1 = 0");
        } else {
            when("d.agreementId in :within", "within", within);
        }
        when("(d.code like :q escape '!' or d.label like :q escape '!' or w.officialName like :q escape '!' or c.name like :q escape '!')",
                "q", LikePattern.containing(filter.text()));
        when("c.cut = :commune", "commune", filter.commune());
        when("d.waterSystemId = :system", "system", filter.waterSystem());
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
                when("d.begunAt <= :begun and (d.begunAt < :begun or d.id < :last)", "begun", Instant.parse(key.get(0)));
                parameters.put("last", UUID.fromString(key.get(1)));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw new Unreadable("shared.query.value", "?after", "after");
            }
        }
        return this;
    }

    TypedQuery<DiagnosisRow> rows() {
        return ask("select " + ROW, INDICATORS + (asApproved ? AS_APPROVED : "") + NAMES, ORDER, DiagnosisRow.class);
    }

    /** The indicators of a record. @param system whose it is */
    record Found(UUID system, DiagnosisIndicators indicators) {
    }

    /** The last visit first; a record without a day of visit has not come to one. */
    Stream<Found> indicators() {
        if (!parameters.containsKey("state")) {
            when("d.state <> :void", "void", DiagnosisState.VOID);
        }
        conditions.add("d.visitAt is not null");
        return ask("select d.waterSystemId, i", " join DiagnosisIndicators i on i.diagnosisId = d.id" + (asApproved ? AS_APPROVED : "")
                + (byName ? NAMES : ""), " order by d.visitAt desc, d.begunAt desc, d.id desc", Object[].class).getResultStream()
                .map(row -> new Found((UUID) row[0], (DiagnosisIndicators) row[1]));
    }

    List<StateCount> counts() {
        return ask("select d.state, count(d.id)", byName ? NAMES : "", " group by d.state", Object[].class).getResultStream()
                .map(row -> new StateCount((DiagnosisState) row[0], (Long) row[1])).toList();
    }

    private <T> TypedQuery<T> ask(String select, String joins, String end, Class<T> type) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = entities.createQuery(select + " from Diagnosis d" + joins + where + end, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
